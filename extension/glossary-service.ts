import { BundleReader } from '../shared/bundle/bundle-reader.ts';
import { readIndex, writeIndex } from '../shared/bundle/index-file.ts';
import { localNameOf, placeOfHost, withLocalForms } from '../shared/bundle/layer.ts';
import { type BundleFile, type Manifest, parseManifest } from '../shared/bundle/manifest.ts';
import { chooseLanguage } from '../shared/language/choose-language.ts';
import type { FileStore } from '../shared/store/file-store.ts';
import type { AskedTerm, ExplainAnswer, ExplainedTerm, LanguagesAnswer } from './messages.ts';

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
   * The Index for pages of a language as text for `readIndex`, or null if there is none.
   *
   * @param host - of the page: what its place calls programmes counts there.
   */
  async index(language: string, host: string): Promise<string | null> {
    const reader = await this.open();
    const text = await reader.indexText(language);
    const layer = await reader.layer();
    if (text === null || !layer) return text;
    return writeIndex(withLocalForms(readIndex(text), layer, placeOfHost(layer, host)));
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
    const layer = await reader.layer();
    const { language } = await this.languages();
    const here = layer && placeOfHost(layer, host);
    const explained = await Promise.all(
      terms.map(async ({ term, place }) => {
        const told = await explainTerm(reader, term, language);
        return told && { ...told, local: layer && localNameOf(layer, term, place ?? here) };
      }),
    );
    return { language, terms: explained.filter((one) => one !== null) };
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

async function explainTerm(
  reader: BundleReader,
  term: string,
  language: string,
): Promise<Omit<ExplainedTerm, 'local'> | null> {
  const explanation = await reader.explain(term, language);
  if (!explanation) return null;
  const english = explanation.language === 'en' ? null : await reader.explain(term, 'en');
  return { explanation, english };
}
