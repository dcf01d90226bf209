import type { AskedTerm, ExplainedTerm } from '../bundle/explained-term.ts';
import type { Index } from '../match/index-format.ts';

/** Where a reading view has its words from; each product brings its own. */
export interface ReaderSource {
  /** Tags of the languages a reader can choose from. */
  readonly languages: readonly string[];
  /**
   * The Index for text of a language (a tag of ours); null if there is none.
   *
   * @param address - where the text stands on the web: what its place calls programmes counts there;
   * null for a paper or a file.
   */
  readonly loadIndex: (language: string, address: string | null) => Promise<Index | null>;
  /**
   * What to tell of these terms in a language, in the order asked; what nothing can be told of is
   * left out. Null if it can't be had. English beside it is not asked for.
   */
  readonly explain: (
    terms: readonly AskedTerm[],
    language: string,
    address: string | null,
  ) => Promise<readonly ExplainedTerm[] | null>;
}
