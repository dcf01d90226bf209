/** A place where phrases were found, in offsets of the folded text searched. */
export interface Found {
  /** First unit, clitics included. */
  readonly start: number;
  /** One past the last unit, clitics included. */
  readonly end: number;
  /** First unit of the phrase itself. */
  readonly from: number;
  /** Positions, in the list the phrases were built from, of those that stand here. */
  readonly phrases: readonly number[];
}

/** Folded phrases that are looked for together. */
export interface PhraseSet {
  /** Takes in a phrase that is not empty, and its position in the caller's list. */
  readonly add: (phrase: string, position: number) => void;
  /** Every phrase that begins with the word at `start`, longest first; none where no word begins. */
  readonly at: (text: string, start: number) => readonly Found[];
  /** The same for the first place from `start` on, before `until`, that has any; none if there is no such place. */
  readonly next: (text: string, start: number, until?: number) => readonly Found[];
}
