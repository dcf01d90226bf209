import type { Given } from '../documents/given.ts';
import type { Strings } from '../strings/create-strings.ts';
import type { ReaderSource } from './reader-source.ts';

/** How large the text is. */
export type TextSize = 'normal' | 'large' | 'largest';

/** What may change while a reader reads; nothing she reads is lost by it. */
export interface ReaderChoices {
  /** The words of our interface, with those of `shared/reader/words` and of `shared/strings/words`. */
  readonly t: Strings;
  /** The reader's language, a tag of ours. */
  readonly language: string;
  /** A second language shown beside it, a tag of ours; null shows English beside others. */
  readonly secondLanguage: string | null;
  readonly textSize: TextSize;
}

/** What a reader chooses in the view itself. */
export type ReaderChoice = Partial<Pick<ReaderChoices, 'language' | 'secondLanguage' | 'textSize'>>;

/** What a product gives the reading view. */
export interface ReaderOptions extends ReaderChoices {
  readonly source: ReaderSource;
  /** See `ReadOptions.pdfFolder`. */
  readonly pdfFolder: string;
  /** Today, as YYYY-MM-DD: a handout says when it was made. */
  readonly today: () => string;
  /** What is read at once; null shows the ways to give something. */
  readonly given: Given | null;
  /**
   * She chose something: the product keeps it if it keeps such things. Another language is the
   * product's to `change` to, with its words; a size and a second language are there already.
   */
  readonly chose: (choice: ReaderChoice) => void;
  /** She pressed "Clear and finish", after the view has forgotten everything: the product's turn. */
  readonly cleared: () => void;
}

/** A reading view that stands in a page. */
export interface MountedReader {
  /** Reads something else. */
  readonly read: (given: Given) => void;
  /** Other words or another language, for what is read already. */
  readonly change: (choices: Partial<ReaderChoices>) => void;
  /** Forgets everything, as "Clear and finish" does, without telling the product: for an idle clock. */
  readonly clear: () => void;
}
