import type { Index } from '../../shared/match/index-format.ts';
import type { MarkSettings } from '../settings/settings.ts';

/**
 * An Index without the terms a site does not want, or that nobody has reviewed where it asks for that.
 *
 * @param reviewed - ids of the terms reviewed in the reader's language.
 */
export function withChosenTerms(
  index: Index,
  { allow, deny, reviewedOnly }: Pick<MarkSettings, 'allow' | 'deny' | 'reviewedOnly'>,
  reviewed: ReadonlySet<string>,
): Index {
  const isWanted = ({ id }: Index['terms'][number]) =>
    (allow === null || allow.includes(id)) &&
    !deny.includes(id) &&
    (!reviewedOnly || reviewed.has(id));
  const wanted = index.terms.map(isWanted);
  if (wanted.every(Boolean)) return index;
  return { ...index, forms: index.forms.filter(({ term }) => wanted[term]) };
}

/** Ids a site names that are no terms of an Index. */
export function unknownTerms(
  index: Index,
  { allow, deny }: Pick<MarkSettings, 'allow' | 'deny'>,
): readonly string[] {
  const known = new Set(index.terms.map(({ id }) => id));
  return [...(allow ?? []), ...deny].filter((id) => !known.has(id));
}
