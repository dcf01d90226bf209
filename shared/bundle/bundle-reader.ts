import type { Explanation, Shard } from './explanation.ts';
import type { Layer } from './layer.ts';
import type { CollectionFiles, NamedFile } from './manifest.ts';

/** Brings one file of the bundle, having checked that it is the one its digest names. */
export type LoadFile = (file: NamedFile) => Promise<string>;

/** Answers from a bundle's files, each loaded when first needed. */
export class BundleReader {
  private readonly collection: CollectionFiles;
  private readonly layerFile: NamedFile | undefined;

  /**
   * @param collections - one at least: the first that is no layer is read, with the first layer.
   * @param load - rejects if the file can't be had or its digest is another.
   */
  constructor(
    { collections }: { readonly collections: readonly CollectionFiles[] },
    private readonly load: LoadFile,
  ) {
    const first = collections.find(({ layer }) => !layer);
    if (!first) throw new Error('The bundle holds no collection.');
    this.collection = first;
    this.layerFile = collections.find(({ layer }) => layer)?.layer;
  }

  /** The languages it can explain in: tags of ours. */
  get languages(): readonly string[] {
    return Object.keys(this.collection.explanations);
  }

  /** The Index for pages of a language as its file says it, or null if there is none. */
  async indexText(language: string): Promise<string | null> {
    const file = own(this.collection.indexes, language);
    return file ? this.load(file) : null;
  }

  /** What places call the terms, or null if the bundle has nothing of it. */
  async layer(): Promise<Layer | null> {
    return this.layerFile ? (JSON.parse(await this.load(this.layerFile)) as Layer) : null;
  }

  /** What to tell a reader of a term in her language, else in the collection's own; null if neither has it. */
  async explain(term: string, language: string): Promise<Explanation | null> {
    for (const one of new Set([language, this.collection.sourceLanguage])) {
      const explanation = await this.explainIn(term, one);
      if (explanation) return explanation;
    }
    return null;
  }

  private async explainIn(term: string, language: string): Promise<Explanation | null> {
    const shards = own(this.collection.explanations, language) ?? [];
    const shard = shards.findLast(({ first }) => first <= term);
    if (!shard) return null;
    const { explanations } = JSON.parse(await this.load(shard.file)) as Shard;
    return explanations.find((explanation) => explanation.term === term) ?? null;
  }
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
