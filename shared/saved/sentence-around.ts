import { LONGEST } from '../exchange/suggestion.ts';

/**
 * The sentence of a text that a stretch of it stands in, white space collapsed; several where it
 * reaches over their ends. Null if that is too long to send.
 *
 * @param start - where the stretch begins, in UTF-16 units.
 * @param end - where it ends (exclusive).
 * @param language - BCP 47 tag of the text.
 */
export function sentenceAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  language: string,
): string | null {
  // A line end in a page's source is a space; to a segmenter it ends a sentence.
  const line = text.replace(/\s/gu, ' ');
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line)];
  const around = sentences.filter(
    ({ segment, index }) => index < end && index + segment.length > start,
  );
  const said = around
    .map(({ segment }) => segment)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  return said !== '' && said.length <= LONGEST.sentence ? said : null;
}
