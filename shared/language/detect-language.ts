import { countWords, LISTED } from './count-words.ts';
import { chineseOf } from './han-scripts.ts';
import { scriptCensus } from './script-census.ts';

/** UTF-16 units after which a text has told what it can. */
const ENOUGH = 4000;

/** Letters of Persian, Urdu, Pashto or Kurdish that Arabic does not use. */
const NOT_ARABIC = /[پچژگکیہےںۆێەڕټډړ]/gu;

/** Letters of Ukrainian, Belarusian, Serbian or Macedonian that Russian does not use. */
const NOT_RUSSIAN = /[іїєґўђћљњџѓќ]/iu;

/** Letters every few words of Russian have, and Bulgarian never. */
const RUSSIAN = /[ыэё]/iu;

/** Cyrillic letters after which Russian would have shown one of them. */
const ENOUGH_CYRILLIC = 150;

function isRussian(text: string, letters: number): boolean {
  return !NOT_RUSSIAN.test(text) && (letters < ENOUGH_CYRILLIC || RUSSIAN.test(text));
}

/** A text of ASCII only, whose letters are Latin ones. */
const NOT_ASCII = /[^\0-\x7f]/;
const FOUR_LETTERS = /(?:[a-z][^a-z]*){4}/i;

function detectLatin(text: string): string | null {
  const { words, vietnamese, scores } = countWords(text.toLowerCase());
  if (vietnamese >= 2 && vietnamese * 5 >= words) return 'vi';
  const best = placeOfMost(scores, -1);
  const score = scores[best] as number;
  const second = scores[placeOfMost(scores, best)] as number;
  const clear = score >= 3 && score >= 1.25 * second + 1;
  return clear && score * 8 >= words ? (LISTED[best] as string) : null;
}

/** Where the highest score stands, one place left out; the first of several. */
function placeOfMost(scores: Uint32Array, leftOut: number): number {
  let best = leftOut === 0 ? 1 : 0;
  for (let place = best + 1; place < scores.length; place += 1) {
    if (place !== leftOut && (scores[place] as number) > (scores[best] as number)) best = place;
  }
  return best;
}

/**
 * The language of ours a text is written in, told by its script and its function words; null when
 * the text is too short, mixed, or in another language.
 *
 * @param text - NFC text of a block, or of a page's beginning; what follows 4,000 units is not read.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, ENOUGH);
  if (!NOT_ASCII.test(sample)) return FOUR_LETTERS.test(sample) ? detectLatin(sample) : null;
  const { latin, han, kana, hangul, cyrillic, arabic } = scriptCensus(sample);
  // A syllable or an ideograph says as much as two letters.
  const most = Math.max(latin, 2 * han, 2 * kana, 2 * hangul, cyrillic, arabic);
  if (most < 4) return null;
  if (most === latin) return detectLatin(sample);
  if (most === 2 * hangul) return 'ko';
  if (most === cyrillic) return isRussian(sample, cyrillic) ? 'ru' : null;
  if (most === 2 * han) return kana * 10 > han ? null : chineseOf(sample);
  if (most === arabic) return (sample.match(NOT_ARABIC)?.length ?? 0) * 50 > arabic ? null : 'ar';
  return null;
}
