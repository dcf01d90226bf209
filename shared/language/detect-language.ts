import { FUNCTION_WORDS } from './function-words.ts';
import { chineseOf } from './han-scripts.ts';
import { scriptCensus } from './script-census.ts';

/** UTF-16 units after which a text has told what it can. */
const ENOUGH = 4000;

/** Letters that of our languages only Vietnamese writes. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/u;

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

const lists = Object.entries(FUNCTION_WORDS).map(([tag, list]) => ({ tag, words: new Set(list) }));

function detectLatin(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const vietnamese = words.filter((word) => VIETNAMESE.test(word)).length;
  if (vietnamese >= 2 && vietnamese * 5 >= words.length) return 'vi';
  const [best, second] = lists
    .map(({ tag, words: list }) => ({ tag, score: words.filter((word) => list.has(word)).length }))
    .sort((one, other) => other.score - one.score);
  if (!best || !second) return null;
  const clear = best.score >= 3 && best.score >= 1.25 * second.score + 1;
  return clear && best.score * 8 >= words.length ? best.tag : null;
}

/**
 * The language of ours a text is written in, told by its script and its function words; null when
 * the text is too short, mixed, or in another language.
 *
 * @param text - NFC text of a block, or of a page's beginning; what follows 4,000 units is not read.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, ENOUGH);
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
