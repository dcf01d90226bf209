import type { Given } from '../documents/given.ts';
import { readGiven } from '../documents/read-given.ts';
import { markDocument } from './marked-document.ts';
import type { ReaderSource } from './reader-source.ts';
import { NOTHING, type ReaderState } from './reader-state.ts';
import { type Explain, secondOf, type TellLanguages, type Told, tell } from './told.ts';

/** What a session needs of its product, and which languages hold now. */
export interface SessionOptions {
  readonly source: ReaderSource;
  readonly pdfFolder: string;
  readonly languages: () => { readonly language: string; readonly secondLanguage: string | null };
  /** Told whenever there is something else to show. */
  readonly changed: (state: ReaderState) => void;
}

/** Reads what is given, finds its terms and asks for their explanations; keeps it in memory only. */
export class ReaderSession {
  private state: ReaderState = NOTHING;
  private current = new AbortController();
  /** Counts what was asked: an answer that comes late is nobody's. */
  private asked = 0;

  constructor(private readonly options: SessionOptions) {}

  /** Reads something, in place of what was read before. */
  async read(given: Given): Promise<void> {
    const { signal } = this.begin();
    this.show({ kind: 'reading', progress: null });
    const { pdfFolder, source } = this.options;
    const result = await readGiven(given, {
      pdfFolder,
      signal,
      progress: (progress) => {
        if (!signal.aborted) this.show({ kind: 'reading', progress });
      },
    });
    if (signal.aborted) return;
    if (!result.ok) {
      this.show({ kind: 'start', fault: result.fault, isCleared: false });
      return;
    }
    const { document } = result;
    const loadIndex = (language: string) =>
      source.loadIndex(language, document.address).catch(() => null);
    const marked = await markDocument(document, loadIndex);
    if (signal.aborted) return;
    this.show({ kind: 'read', marked, told: null, hasFailed: false });
    await this.explain();
  }

  /** Asks for the explanations of what was read, in the languages that hold now. */
  async explain(): Promise<void> {
    if (this.state.kind !== 'read') return;
    this.asked += 1;
    const { asked } = this;
    const { language, secondLanguage } = this.options.languages();
    const told = await this.tellIn({ language, second: secondOf(language, secondLanguage) });
    if (asked !== this.asked || this.state.kind !== 'read') return;
    this.show({ ...this.state, told, hasFailed: told === null });
  }

  /** The explanations of what was read, in languages of the asker's choice; null if they can't be had. */
  async tellIn(languages: TellLanguages): Promise<Told | null> {
    const { state } = this;
    if (state.kind !== 'read') return null;
    const { marks, document } = state.marked;
    const explain: Explain = (terms, tag) =>
      this.options.source.explain(terms, tag, document.address);
    return tell(marks, explain, languages).catch(() => null);
  }

  /** Forgets what was read, and ends what is being read. */
  clear(isCleared: boolean): void {
    this.begin();
    this.show({ kind: 'start', fault: null, isCleared });
  }

  private begin(): AbortController {
    this.current.abort();
    this.current = new AbortController();
    this.asked += 1;
    return this.current;
  }

  private show(state: ReaderState): void {
    this.state = state;
    this.options.changed(state);
  }
}
