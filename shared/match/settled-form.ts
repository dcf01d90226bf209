import type { Index, IndexForm } from './index-format.ts';

/**
 * The settled word for a wrong one: the first right form of its term, as entries write the settled one
 * first.
 *
 * @returns undefined where the form is no wrong one, or its term has no other.
 */
export function settledForm(
  { forms }: Pick<Index, 'forms'>,
  { term, deprecated }: IndexForm,
): string | undefined {
  if (!deprecated) return undefined;
  return forms.find((one) => one.term === term && !one.deprecated)?.text;
}
