import { type SimilarTerm, similarTerms } from '../../../shared/contribute/similar-terms.ts';
import type { Entry } from '../../../shared/glossary/entry.ts';

/** Entries compared in one step. */
const AT_ONCE = 40;

/** Fewer letters than this are like too many words. */
const LEAST = 2;

/** Terms that are there already under one of these words or nearly so, some Entries a step. */
export function* alikeTerms(
  entries: readonly Entry[],
  words: readonly string[],
): Generator<readonly SimilarTerm[], void> {
  const typed = words.map((word) => word.trim()).filter((word) => word.length >= LEAST);
  if (!typed.length) return;
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    yield similarTerms(entries.slice(at, at + AT_ONCE), typed);
  }
}

/** One for each term, the same words first, at most five. */
export function nearestTerms(found: readonly SimilarTerm[]): readonly SimilarTerm[] {
  const ordered = [
    ...found.filter(({ how }) => how === 'same'),
    ...found.filter(({ how }) => how === 'near'),
  ];
  const terms = new Map(ordered.toReversed().map((one) => [one.entry.term, one]));
  return ordered.filter((one) => terms.get(one.entry.term) === one).slice(0, 5);
}
