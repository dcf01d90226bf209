import type { Index } from '../../shared/match/index-format.ts';
import type { MarkSettings } from '../settings/settings.ts';

/** What a site has decided of terms. */
export type TermSettings = Pick<MarkSettings, 'allow' | 'deny' | 'reviewedOnly'>;

/** True where a site wants every term there is. */
export function wantsAll({ allow, deny, reviewedOnly }: TermSettings): boolean {
  return allow === null && !deny.length && !reviewedOnly;
}

/**
 * True for the id of a term that a site wants.
 *
 * @param reviewed - ids of the terms reviewed in the reader's language.
 */
export function isWanted(
  id: string,
  { allow, deny, reviewedOnly }: TermSettings,
  reviewed: ReadonlySet<string>,
): boolean {
  return (
    (allow === null || allow.includes(id)) &&
    !deny.includes(id) &&
    (!reviewedOnly || reviewed.has(id))
  );
}

/** An Index without the terms a site does not want, or that nobody has reviewed where it asks for that. */
export function withChosenTerms(
  index: Index,
  settings: TermSettings,
  reviewed: ReadonlySet<string>,
): Index {
  const wanted = index.terms.map(({ id }) => isWanted(id, settings, reviewed));
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
