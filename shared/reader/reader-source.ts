import type { AskedTerm, ExplainedTerm } from '../bundle/explained-term.ts';
import type { Index } from '../match/index-format.ts';

/** Where a reading view has its words from; each product brings its own. */
export interface ReaderSource {
  /** Tags of the languages a reader can choose from. */
  readonly languages: readonly string[];
  /** The Index for text of a language (a tag of ours); null if there is none. */
  readonly loadIndex: (language: string) => Promise<Index | null>;
  /**
   * What to tell of these terms in a language, in the order asked; what nothing can be told of is
   * left out. Null if it can't be had. English beside it is not asked for.
   */
  readonly explain: (
    terms: readonly AskedTerm[],
    language: string,
  ) => Promise<readonly ExplainedTerm[] | null>;
}
