import { BundleReader } from '../shared/bundle/bundle-reader.ts';
import { type BundleFile, type Manifest, parseManifest } from '../shared/bundle/manifest.ts';
import { chooseLanguage } from '../shared/language/choose-language.ts';
import type { FileStore } from '../shared/store/file-store.ts';
import type { ExplainAnswer } from './messages.ts';

/** What the service needs of the world. */
export interface GlossaryServiceOptions {
  /** Address of a packaged file, by its path below the package's root. */
  readonly address: (path: string) => string;
  readonly store: Pick<FileStore, 'get' | 'put' | 'keepOnly'>;
  /** The browser's languages, most wanted first. */
  readonly preferred: readonly string[];
}

/** Every file a manifest names. */
function filesOf({ collections }: Manifest): readonly BundleFile[] {
  return collections.flatMap(({ indexes, explanations }) => [
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

  /** The Index for pages of a language as JSON text, or null if there is none. */
  async index(language: string): Promise<string | null> {
    return (await this.open()).indexText(language);
  }

  /** What to tell the reader of a term, or null if there is no such term. */
  async explain(term: string): Promise<ExplainAnswer | null> {
    const reader = await this.open();
    const language = chooseLanguage(this.options.preferred, reader.languages);
    const explanation = await reader.explain(term, language);
    if (!explanation) return null;
    const english = explanation.language === 'en' ? null : await reader.explain(term, 'en');
    return { language, explanation, english: english?.equivalent ?? null };
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
