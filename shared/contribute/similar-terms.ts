import { diffChars } from 'diff';
import type { Entry } from '../glossary/entry.ts';
import { fold } from '../text/fold.ts';

/** A term that is there already under the same word, or nearly the same. */
export interface SimilarTerm {
  readonly entry: Entry;
  /** The word of its own that is alike. */
  readonly word: string;
  readonly how: 'same' | 'near';
}

/** Letters added and removed, at most, for each letter of both words together. */
const NEARNESS = 0.15;

/** A word without its marks, hyphens, full stops and spaces: what people vary without meaning another word. */
function bare(folded: string): string {
  return folded.normalize('NFD').replace(/[\p{M}\s'.-]/gu, '');
}

function likeness(one: string, other: string): SimilarTerm['how'] | null {
  if (one === other) return 'same';
  const [first, second] = [bare(one), bare(other)];
  if (first === second) return 'near';
  const most = Math.floor(NEARNESS * (first.length + second.length));
  if (Math.abs(first.length - second.length) > most) return null;
  return diffChars(first, second, { maxEditLength: most }) ? 'near' : null;
}

/** The most alike of an Entry's own words, if one is. */
function closest(entry: Entry, folded: readonly string[]): SimilarTerm | null {
  let near: SimilarTerm | null = null;
  for (const word of new Set([entry.equivalent, ...entry.forms.map(({ text }) => text)])) {
    const own = fold(word).text;
    for (const one of folded) {
      const how = likeness(own, one);
      if (how === 'same') return { entry, word, how };
      if (how === 'near') near ??= { entry, word, how };
    }
  }
  return near;
}

/**
 * Terms that are there already under the same word or nearly the same, in any language, so that
 * nobody writes one twice. It is a hint: two meanings may share a word.
 *
 * @param entries - every Entry there is.
 * @param words - what the new term is called: equivalent, forms, id.
 * @returns one for each Entry that is alike, the same words first.
 */
export function similarTerms(
  entries: readonly Entry[],
  words: readonly string[],
): readonly SimilarTerm[] {
  const folded = words.map((word) => fold(word).text);
  const found = entries.flatMap((entry) => closest(entry, folded) ?? []);
  return [
    ...found.filter(({ how }) => how === 'same'),
    ...found.filter(({ how }) => how === 'near'),
  ];
}
