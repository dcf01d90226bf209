import { diffArrays } from 'diff';

/** A stretch of words that two texts share, or that only one of them has. */
export interface WordPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Words and signs, each with the space before it: spaces alone would be kept and words not. */
function wordsOf(text: string, segmenter: Intl.Segmenter): string[] {
  const words: string[] = [];
  let space = '';
  for (const { segment } of segmenter.segment(text)) {
    if (segment.trim() === '') {
      space += segment;
    } else {
      words.push(space + segment);
      space = '';
    }
  }
  return space ? [...words, space] : words;
}

/**
 * How one text became another, word by word; words are found as the language divides them, with
 * spaces or without (UAX 29 and dictionaries, `Intl.Segmenter`).
 *
 * @param language - BCP 47 tag.
 * @returns parts in order. Same and removed together are `before`, same and added are `after`.
 */
export function wordDifference(
  before: string,
  after: string,
  language: string,
): readonly WordPart[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const changes = diffArrays(wordsOf(before, segmenter), wordsOf(after, segmenter));
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}
