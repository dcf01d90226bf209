import { sha256Hex, sha256Integrity } from '../digest/sha256.ts';
import { digestsOf } from '../glossary/digests.ts';
import type { Collection, Glossary } from '../glossary/entry.ts';
import { explanationsOf, shardsOf } from './compile-explanations.ts';
import { compileIndex } from './compile-index.ts';
import { compileLayer } from './compile-layer.ts';
import type { Shard } from './explanation.ts';
import { headingsOf } from './headings.ts';
import { writeIndex } from './index-file.ts';
import { layersOn, layOnTop } from './lay-on-top.ts';
import type { BundleFile, Manifest, ManifestCollection } from './manifest.ts';

/** A bundle as files: a manifest and what it names. */
export interface Bundle {
  readonly manifest: Manifest;
  /** Paths relative to the manifest, with their texts. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** What a bundle is compiled for. */
export interface BundleOptions {
  /** Version to write into the manifest. */
  readonly version: string;
  /** The day statuses are computed for, as YYYY-MM-DD. */
  readonly today: string;
}

class Compiler {
  readonly files: { path: string; text: string }[] = [];

  constructor(
    private readonly glossary: Glossary,
    private readonly today: string,
  ) {}

  async collection(collection: Collection): Promise<ManifestCollection> {
    const { id, title, publisher, licence, sourceLanguage } = collection;
    const layers = layersOn(collection, this.glossary.collections);
    const whole = [...layers, collection];
    const languages = [
      ...new Set(whole.flatMap(({ entries }) => entries.map(({ language }) => language))),
    ].sort();
    const matched = layOnTop(collection, layers);
    const indexes: ManifestCollection['indexes'] = {};
    const explanations: ManifestCollection['explanations'] = {};
    const headings: NonNullable<ManifestCollection['headings']> = {};
    const digests = new Map(
      (await Promise.all(whole.map(digestsOf))).flatMap((of) => [...of.entries()]),
    );
    const options = { digests, reviewers: this.glossary.reviewers, today: this.today };
    for (const language of languages) {
      indexes[language] = await this.file(
        `${id}/${language}/index`,
        writeIndex(compileIndex(matched, language)),
      );
      const told = whole.flatMap((one) => explanationsOf(one, language, options));
      explanations[language] = await this.shards(shardsOf(id, language, told));
      headings[language] = await this.file(
        `${id}/${language}/headings`,
        JSON.stringify(headingsOf(id, language, told)),
      );
    }
    const layer = collection.places.length ? compileLayer(collection) : null;
    return {
      id,
      title,
      publisher,
      licence,
      sourceLanguage,
      indexes,
      explanations,
      headings,
      ...(layer && { layer: await this.file(`${id}/places`, JSON.stringify(layer)) }),
    };
  }

  private shards(shards: readonly Shard[]) {
    return Promise.all(
      shards.map(async (shard, i) => ({
        first: shard.explanations[0]?.term ?? '',
        file: await this.file(
          `${shard.collection}/${shard.language}/explanations-${i + 1}`,
          JSON.stringify(shard),
        ),
      })),
    );
  }

  private async file(name: string, text: string): Promise<BundleFile> {
    const path = `${name}.${(await sha256Hex(text)).slice(0, 12)}.json`;
    this.files.push({ path, text });
    return {
      path,
      integrity: await sha256Integrity(text),
      bytes: new TextEncoder().encode(text).length,
    };
  }
}

/** Compiles a glossary that has no faults into the files readers' products load. */
export async function compileBundle(
  glossary: Glossary,
  { version, today }: BundleOptions,
): Promise<Bundle> {
  const compiler = new Compiler(glossary, today);
  const collections: ManifestCollection[] = [];
  const { collections: all } = glossary;
  for (const collection of all) {
    // What is laid on another collection is loaded with it.
    const isLaid = all.some((base) => layersOn(base, [collection]).length > 0);
    if (isLaid && !collection.places.length) continue;
    collections.push(await compiler.collection(collection));
  }
  return { manifest: { format: 1, version, collections }, files: compiler.files };
}
