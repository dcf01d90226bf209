/** What a tool is given: the same terms for all. */
export interface ToolInput {
  /** The Index as JSON text, as our products get it. */
  readonly index: string;
  /** Every spelling as a list, longest first, for the others. */
  readonly words: readonly string[];
}

/** Marks the page; resolves with how many marks there are once all are made. */
export type Tool = (input: ToolInput) => number | Promise<number>;
