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

/**
 * For a component: the collection with the Entries of its source language and of some others.
 *
 * @param languages - null while they are not needed: they weigh more than all the rest.
 */
export function useCollection(
  { collection: text, loadEntries }: Pick<SubmitOptions, 'collection' | 'loadEntries'>,
  languages: readonly string[] | null,
): LoadedCollection {
  const needed = languages && [...new Set([text.sourceLanguage, ...languages])];
  const tags = needed?.join(' ') ?? '';
  const [loaded, setLoaded] = useState<ReadonlyMap<string, readonly Entry[]>>(new Map());
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const missing = needed?.filter((tag) => !loaded.has(tag)) ?? [];
    if (!missing.length) return;
    Promise.all(missing.map(async (tag) => [tag, await loadEntries(tag)] as const)).then(
      (some) => setLoaded((before) => new Map([...before, ...some])),
      () => setLost(true),
    );
  }, [tags]);
  const collection = useMemo(() => {
    const parts = needed?.map((tag) => loaded.get(tag));
    if (!parts || parts.some((part) => part === undefined)) return null;
    return { ...text, places: [], entries: parts.flatMap((part) => part ?? []) };
  }, [tags, loaded]);
  return { collection, isLost };
}
