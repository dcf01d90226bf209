import type { FileStore } from '../../shared/store/file-store.ts';
import { isPrivate } from './private-mode.ts';

type Files = Pick<FileStore, 'get' | 'put' | 'keepOnly'>;

/** A store that holds nothing, and keeps nothing, while private mode is on. */
export function unlessPrivate(store: Files, incognito: boolean): Files {
  return {
    get: async (integrity) => ((await isPrivate(incognito)) ? undefined : store.get(integrity)),
    put: async (integrity, text) => {
      if (!(await isPrivate(incognito))) await store.put(integrity, text);
    },
    keepOnly: async (integrities) => {
      if (!(await isPrivate(incognito))) await store.keepOnly(integrities);
    },
  };
}
