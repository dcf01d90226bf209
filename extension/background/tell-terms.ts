import type { BundleReader } from '../../shared/bundle/bundle-reader.ts';
import { type AskedTerm, explainTerms } from '../../shared/bundle/explained-term.ts';
import type { TellAnswer } from '../search-answers.ts';

/** For whom, and where. */
export interface TellOptions {
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  /** The one she wants beside it, or null. */
  readonly second: string | null;
  /** Of the page the terms stand on. */
  readonly host: string;
  /** The reader's state, ISO 3166-2; null if she has not said. */
  readonly state: string | null;
}

/**
 * What to tell of terms in both of the reader's languages; what nothing can be told of is left out.
 *
 * @throws if a file of the bundle can't be had.
 */
export async function tellTerms(
  reader: BundleReader,
  asked: readonly AskedTerm[],
  { language, second, host, state }: TellOptions,
): Promise<TellAnswer> {
  const { terms } = await explainTerms(reader, asked, { language, host, state, inEnglish: true });
  const told = terms.map(async (one) => {
    const { term, language: own } = one.explanation;
    const beside = second === null || second === own ? null : await reader.explain(term, second);
    // A language without the text gets the collection's own, which is no second one.
    return { ...one, second: beside?.language === second ? beside : null };
  });
  return { language, terms: await Promise.all(told) };
}
