import type { CollectionFiles } from '../../shared/bundle/manifest.ts';

/** The collections a site uses, of those there are. */
export function withCollections(
  { collections }: { readonly collections: readonly CollectionFiles[] },
  chosen: readonly string[],
): { readonly collections: readonly CollectionFiles[] } {
  return { collections: collections.filter(({ id }) => chosen.includes(id)) };
}
