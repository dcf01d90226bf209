import * as z from 'zod/mini';

const fileSchema = z.strictObject({
  /** Path relative to the manifest, with part of its digest in the name: it never changes. */
  path: z.string().check(z.regex(/^[a-zA-Z0-9/._-]+$/)),
  /** SHA-256 in the form `fetch` takes as `integrity`. */
  integrity: z.string().check(z.regex(/^sha256-[A-Za-z0-9+/]{43}=$/)),
  /** Size in bytes of UTF-8. */
  bytes: z.int().check(z.minimum(0)),
});

const shardSchema = z.strictObject({
  /** First term id in the shard; shards are in order of their first term. */
  first: z.string(),
  file: fileSchema,
});

const collectionSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  licence: z.string(),
  sourceLanguage: z.string(),
  /** Index by page language. */
  indexes: z.record(z.string(), fileSchema),
  /** Shards of Explanations by reader language. */
  explanations: z.record(z.string(), z.array(shardSchema)),
  /** What places call the terms of another collection, where this is a layer on it. */
  layer: z.optional(fileSchema),
});

const manifestSchema = z.strictObject({
  format: z.literal(1),
  /** Version of the glossaries, as in package.json. */
  version: z.string(),
  collections: z.array(collectionSchema),
});

/** One file of a bundle and how to know it. */
export type BundleFile = z.output<typeof fileSchema>;
/** What one bundle holds: the door to its other files, which are known by digest. */
export type Manifest = z.output<typeof manifestSchema>;
export type ManifestCollection = z.output<typeof collectionSchema>;

/** Where a file is, and how to know it. */
export type NamedFile = Pick<BundleFile, 'path' | 'integrity'>;

/** What it takes to read a collection. */
export interface CollectionFiles extends Pick<ManifestCollection, 'id' | 'sourceLanguage'> {
  readonly indexes: Readonly<Record<string, NamedFile>>;
  readonly explanations: Readonly<
    Record<string, readonly { readonly first: string; readonly file: NamedFile }[]>
  >;
  readonly layer?: NamedFile | undefined;
}

/**
 * Reads a manifest.
 *
 * @throws if the text is no manifest of format 1.
 */
export function parseManifest(text: string): Manifest {
  return manifestSchema.parse(JSON.parse(text));
}
