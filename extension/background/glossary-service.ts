import { BundleReader } from '../../shared/bundle/bundle-reader.ts';
import {
  type AskedTerm,
  type ExplainAnswer,
  explainTerms,
} from '../../shared/bundle/explained-term.ts';
import { writeIndex } from '../../shared/bundle/index-file.ts';
import { indexFor } from '../../shared/bundle/index-for.ts';
import { type BundleFile, type Manifest, parseManifest } from '../../shared/bundle/manifest.ts';
import { chooseLanguage } from '../../shared/language/choose-language.ts';
import type { FileStore } from '../../shared/store/file-store.ts';
import type { LanguagesAnswer } from '../messages.ts';

/** What the service needs of the world. */
export interface GlossaryServiceOptions {
  /** Address of a packaged file, by its path below the package's root. */
  readonly address: (path: string) => string;
  readonly store: Pick<FileStore, 'get' | 'put' | 'keepOnly'>;
  /** The browser's languages now, most wanted first. */
  readonly preferred: () => readonly string[];
  /** The language the reader chose, a tag of ours; null until she has. */
  readonly chosen: () => Promise<string | null>;
}

/** Every file a manifest names. */
function filesOf({ collections }: Manifest): readonly BundleFile[] {
  return collections.flatMap(({ indexes, explanations, layer }) => [
    ...(layer ? [layer] : []),
    ...Object.values(indexes),
    ...Object.values(explanations)
      .flat()
      .map(({ file }) => file),
  ]);
}

/** Answers what pages ask, from the packaged bundle and the store. */
export class GlossaryService {
  private opening: Promise<BundleReader> | undefined;

  constructor(private readonly options: GlossaryServiceOptions) {}

  /**
   * The Index for pages of a language as JSON text, or null if there is none.
   *
   * @param host - of the page: what its place calls programmes counts there.
   */
  async index(language: string, host: string): Promise<string | null> {
    const reader = await this.open();
    const index = await indexFor(reader, language, host);
    return index && writeIndex(index);
  }

  /** The reader's language, and those she can choose from. */
  async languages(): Promise<LanguagesAnswer> {
    const { languages: available } = await this.open();
    const chosen = await this.options.chosen();
    const preferred = [...(chosen === null ? [] : [chosen]), ...this.options.preferred()];
    return { language: chooseLanguage(preferred, available), available };
  }

  /**
   * What to tell the reader of these terms; what nothing can be told of is left out.
   *
   * @param host - of the page.
   */
  async explain(terms: readonly AskedTerm[], host: string): Promise<ExplainAnswer> {
    const reader = await this.open();
    const { language } = await this.languages();
    return explainTerms(reader, terms, { language, host, inEnglish: true });
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
    return explainTerms(await this.open(), terms, { language, host, inEnglish: false });
  }

  private open(): Promise<BundleReader> {
    this.opening ??= this.read().catch((error: unknown) => {
      // The next question tries again.
      this.opening = undefined;
      throw error;
    });
    return this.opening;
  }

  private async read(): Promise<BundleReader> {
    const { address, store } = this.options;
    const answer = await fetch(address('bundle/manifest.json'));
    const manifest = parseManifest(await answer.text());
    void store.keepOnly(new Set(filesOf(manifest).map(({ integrity }) => integrity)));
    return new BundleReader(manifest, (file) => this.load(file));
  }

  private async load({ path, integrity }: BundleFile): Promise<string> {
    const { address, store } = this.options;
    const kept = await store.get(integrity);
    if (kept !== undefined) return kept;
    const text = await (await fetch(address(`bundle/${path}`), { integrity })).text();
    await store.put(integrity, text);
    return text;
  }
}
