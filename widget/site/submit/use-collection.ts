import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Collection, Entry } from '../../../shared/glossary/entry.ts';
import type { SubmitOptions } from './submit-options.ts';

/** The collection as far as it is loaded. */
export interface LoadedCollection {
  /** With the Entries of the source language and of the others asked for; null until they are there. */
  readonly collection: Collection | null;
  /** True where they can't be had. */
  readonly isLost: boolean;
}

/** For a component: the collection with the Entries of its source language and of some others. */
export function useCollection(
  { collection: text, loadEntries }: Pick<SubmitOptions, 'collection' | 'loadEntries'>,
  languages: readonly string[],
): LoadedCollection {
  const tags = [...new Set([text.sourceLanguage, ...languages])].join(' ');
  const [loaded, setLoaded] = useState<ReadonlyMap<string, readonly Entry[]>>(new Map());
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const missing = tags.split(' ').filter((tag) => !loaded.has(tag));
    if (!missing.length) return;
    Promise.all(missing.map(async (tag) => [tag, await loadEntries(tag)] as const)).then(
      (some) => setLoaded((before) => new Map([...before, ...some])),
      () => setLost(true),
    );
  }, [tags]);
  const collection = useMemo(() => {
    const parts = tags.split(' ').map((tag) => loaded.get(tag));
    if (parts.some((part) => part === undefined)) return null;
    return { ...text, places: [], entries: parts.flatMap((part) => part ?? []) };
  }, [tags, loaded]);
  return { collection, isLost };
}
