import type { FileStore } from '../../shared/store/file-store.ts';
import { isPrivate } from './private-mode.ts';

type Files = Pick<FileStore, 'get' | 'put' | 'keepOnly'>;

/** A store that holds nothing, and keeps nothing, while private mode is on or can't be known. */
export function unlessPrivate(store: Files, incognito: boolean): Files {
  const isClosed = () => isPrivate(incognito).catch(() => true);
  return {
    get: async (integrity) => ((await isClosed()) ? undefined : store.get(integrity)),
    put: async (integrity, text) => {
      if (!(await isClosed())) await store.put(integrity, text);
    },
    keepOnly: async (integrities) => {
      if (!(await isClosed())) await store.keepOnly(integrities);
    },
  };
}
