import { BundleReader } from '../../shared/bundle/bundle-reader.ts';
import {
  type AskedTerm,
  type ExplainAnswer,
  explainTerms,
} from '../../shared/bundle/explained-term.ts';
import { writeIndex } from '../../shared/bundle/index-file.ts';
import { indexFor } from '../../shared/bundle/index-for.ts';
import {
  type BundleFile,
  type Manifest,
  type NamedFile,
  parseManifest,
} from '../../shared/bundle/manifest.ts';
import { sha256Integrity } from '../../shared/digest/sha256.ts';
import { chooseLanguage } from '../../shared/language/choose-language.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { FileStore } from '../../shared/store/file-store.ts';
import { withinTime } from '../../shared/store/within-time.ts';
import type { ContentsAnswer, LanguagesAnswer } from '../messages.ts';
import { tellTerms } from './tell-terms.ts';

/** What the service needs of the world. */
export interface GlossaryServiceOptions {
  /** Address of a packaged file, by its path below the package's root. */
  readonly address: (path: string) => string;
  readonly store: Pick<FileStore, 'get' | 'put' | 'keepOnly'>;
  /** The browser's languages now, most wanted first. */
  readonly preferred: () => readonly string[];
  /** What the reader chose. */
  readonly chosen: () => Promise<
    Pick<Settings, 'language' | 'secondLanguage' | 'state' | 'collections'>
  >;
}

/** Every file a manifest names. */
function filesOf({ collections }: Manifest): readonly BundleFile[] {
  return collections.flatMap(({ indexes, explanations, headings = {}, layer }) => [
    ...(layer ? [layer] : []),
    ...Object.values(indexes),
    ...Object.values(headings),
    ...Object.values(explanations)
      .flat()
      .map(({ file }) => file),
  ]);
}

/** A packaged file's text. */
function read(address: string, init?: RequestInit): Promise<string> {
  return withinTime(fetch(address, init).then((answer) => answer.text()));
}

/** Answers what pages ask, from the packaged bundle and the store. */
export class GlossaryService {
  private reading: Promise<Manifest> | undefined;

  constructor(private readonly options: GlossaryServiceOptions) {}

  /**
   * The Index for pages of a language as JSON text, or null if there is none.
   *
   * @param host - of the page: what its place calls programmes counts there.
   */
  async index(language: string, host: string): Promise<string | null> {
    const { reader, state } = await this.open();
    const index = await indexFor(reader, language, host, state);
    return index && writeIndex(index);
  }

  /** The reader's language, and those she can choose from. */
  async languages(): Promise<LanguagesAnswer> {
    const { reader, language } = await this.open();
    const { languages: available } = reader;
    const preferred = [...(language === null ? [] : [language]), ...this.options.preferred()];
    return { language: chooseLanguage(preferred, available), available };
  }

  /**
   * What to tell the reader of these terms; what nothing can be told of is left out.
   *
   * @param host - of the page.
   */
  async explain(terms: readonly AskedTerm[], host: string): Promise<ExplainAnswer> {
    const { reader, state, secondLanguage: second } = await this.open();
    const { language } = await this.languages();
    return tellTerms(reader, terms, { language, second, host, state });
  }

  /**
   * What to tell of these terms in one language, whichever the reader's is.
   *
   * @param host - of the text, or '' for a paper.
   */
  async explainIn(
    language: string,
    terms: readonly AskedTerm[],
    host: string,
  ): Promise<ExplainAnswer> {
    const { reader, state } = await this.open();
    return explainTerms(reader, terms, { language, host, state, inEnglish: false });
  }

  /** The collections there are, the sites and names of places, with their layer's id. */
  async contents(): Promise<ContentsAnswer> {
    const manifest = await this.manifest();
    const reader = new BundleReader(manifest, (file) => this.load(file));
    const layer = await reader.layer();
    const collections = manifest.collections.map(({ id, title, publisher, layer: file }) => ({
      id,
      title,
      publisher,
      isLayer: file !== undefined,
    }));
    const places = layer?.places ?? [];
    return { collections, places: places.map(({ code, name, hosts }) => ({ code, name, hosts })) };
  }

  /**
   * What the reader has chosen, and a reader of the collections among it.
   *
   * @throws if the manifest can't be had.
   */
  async open() {
    const { collections, ...chosen } = await this.options.chosen();
    const manifest = await this.manifest();
    const wanted = manifest.collections.filter(
      ({ id, layer }) => !layer || (collections?.includes(id) ?? true),
    );
    const reader = new BundleReader({ ...manifest, collections: wanted }, (file) =>
      this.load(file),
    );
    return { reader, ...chosen };
  }

  private manifest(): Promise<Manifest> {
    this.reading ??= this.read().catch((error: unknown) => {
      // The next question tries again.
      this.reading = undefined;
      throw error;
    });
    return this.reading;
  }

  private async read(): Promise<Manifest> {
    const { address, store } = this.options;
    const manifest = parseManifest(await read(address('bundle/manifest.json')));
    void store.keepOnly(new Set(filesOf(manifest).map(({ integrity }) => integrity)));
    return manifest;
  }

  private async load({ path, integrity }: NamedFile): Promise<string> {
    const { address, store } = this.options;
    const kept = await store.get(integrity);
    // A device may give back something else than it was given.
    if (kept !== undefined && (await sha256Integrity(kept)) === integrity) return kept;
    const text = await read(address(`bundle/${path}`), { integrity });
    await store.put(integrity, text);
    return text;
  }
}
