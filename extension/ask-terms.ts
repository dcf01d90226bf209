import type { AskedTerm } from '../shared/bundle/explained-term.ts';
import { askBackground } from './ask-background.ts';
import type { TellAnswer, ToldTerm } from './search-answers.ts';

/**
 * What to tell of terms in the reader's languages, in the order asked; null if that can't be had.
 *
 * @param host - of the page they stand on; empty for none, null for the page that asks.
 */
export async function askTerms(
  asked: readonly AskedTerm[],
  host: string | null,
): Promise<readonly ToldTerm[] | null> {
  const terms = asked.map(({ term, place }) => ({ term, place }));
  return (await askBackground<TellAnswer>({ type: 'tell', terms, host }))?.terms ?? null;
}
