import type { Strings } from '../strings/create-strings.ts';
import type { TextSize } from './reader-options.ts';

/** What every part of the reading view is told. */
export interface ReaderContext {
  readonly t: Strings;
  /** The reader's language, a tag of ours. */
  readonly language: string;
  /** The language beside it, a tag of ours; null for none. */
  readonly second: string | null;
  readonly textSize: TextSize;
  /** Tags she can choose from. */
  readonly available: readonly string[];
}

/** What a reader can do. */
export interface ReaderActions {
  readonly chooseLanguage: (language: string) => void;
  readonly chooseSecond: (language: string | null) => void;
  readonly chooseSize: (size: TextSize) => void;
  /** Forgets everything. */
  readonly clear: () => void;
}
