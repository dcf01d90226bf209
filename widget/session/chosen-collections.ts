import type { Manifest } from '../../shared/bundle/manifest.ts';

/** A manifest of only the collections a site uses. */
export function withCollections(manifest: Manifest, chosen: readonly string[]): Manifest {
  return {
    ...manifest,
    collections: manifest.collections.filter(({ id }) => chosen.includes(id)),
  };
}
