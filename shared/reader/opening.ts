import type { Mark } from '../page/mark.ts';

/** The mark whose explanation is shown. */
export interface OpenMark {
  readonly mark: Mark;
  /** True if it was asked for by key: the focus goes with it. */
  readonly takesFocus: boolean;
}

/** What marked words need to open and close their explanations. */
export interface Opening {
  /** False for a mark nothing is told of (yet). */
  readonly isTold: (mark: Mark) => boolean;
  readonly toggle: (mark: Mark, byKey: boolean) => void;
  /** Closes the explanation that is open; the focus goes back to its word. */
  readonly close: () => void;
  /** The elements of marked words that are shown. */
  readonly words: Map<Mark, HTMLElement>;
}
