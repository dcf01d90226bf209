import type { Explanation } from './explanation.ts';

/** What a language calls every term of a collection: enough to list terms without their texts. */
export interface Headings {
  readonly format: 1;
  /** Id of the collection they are loaded with. */
  readonly collection: string;
  readonly language: string;
  /** By the term's id. */
  readonly headings: Readonly<Record<string, string>>;
}

/**
 * The headings of Explanations in one language, in order of the terms' ids; of several of a term the
 * first counts.
 *
 * @param collection - id of the collection they are loaded with.
 */
export function headingsOf(
  collection: string,
  language: string,
  told: readonly Explanation[],
): Headings {
  const first = new Map(told.toReversed().map(({ term, equivalent }) => [term, equivalent]));
  const terms = [...first.keys()].sort();
  const headings = Object.fromEntries(terms.map((term) => [term, first.get(term) ?? '']));
  return { format: 1, collection, language, headings };
}
