import { textLanguage } from '../language/text-language.ts';
import { type PageLanguages, readLanguagesInSteps } from './page-languages.ts';
import type { Run } from './run.ts';

/** The languages of a page while it changes: a translator rewrites it piece by piece, and tells nobody. */
export class LiveLanguages {
  private languages: PageLanguages | undefined;
  private isForgotten = true;
  /** True once a text showed another language than was known of it. */
  private isDoubted = false;

  /** @param root - gives the page's root element, which may be replaced. */
  constructor(private readonly root: () => Element) {}

  /** True while the page's languages are to be learnt before anything is read. */
  get isUnknown(): boolean {
    return this.isForgotten;
  }

  /** Has the languages learnt anew by the next reading. */
  forget(): void {
    this.isForgotten = true;
  }

  /**
   * Learns the languages from the page as it is now.
   *
   * @param pause - awaited between two short steps.
   */
  async learn(pause: () => Promise<unknown>): Promise<void> {
    this.isForgotten = false;
    const original = this.languages?.original ?? null;
    const reading = readLanguagesInSteps(this.root(), { original });
    let step = reading.next();
    for (; !step.done; step = reading.next()) await pause();
    this.languages = step.value;
    this.isDoubted = false;
  }

  /** True if texts gave reason to learn the languages anew, and they are others now. */
  async haveChanged(pause: () => Promise<unknown>): Promise<boolean> {
    const before = this.languages;
    if (!before || !this.isDoubted) return false;
    await this.learn(pause);
    return !this.languages?.equals(before);
  }

  /** The language of a run, a tag of ours; null if it is unknown. */
  languageOf(run: Run): string | null {
    const around = this.languages?.of(run) ?? null;
    const language = textLanguage(run.text, { declared: null, page: around });
    if (language !== null && language !== around) this.isDoubted = true;
    return language;
  }
}
