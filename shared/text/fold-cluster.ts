import { asciiShape, IGNORED } from './folded-units.ts';

/**
 * Shapes that are another way to write a letter; ™ or ² are not, and stay as they are. Left out are
 * signs that stand for a space with a mark, or for a phrase.
 */
const PRESENTATION =
  /[\u2e80-\u2fd5\ufb00-\ufb06\ufb50-\ufc5d\ufc64-\ufdf1\ufdf4-\ufdf9\ufdfc\ufe71\ufe77\ufe79\ufe7b\ufe7d\ufe7f-\ufefc\uff01-\uff9f\uffe0-\uffe2\uffe4-\uffee]/u;

/** Arabic tatweel, vowel marks with their isolated forms and superscript alef, and what nobody sees. */
const UNREAD =
  /[\u064b-\u065f]|[\ufc5e-\ufc63]|[\ufe70\ufe72\ufe74\ufe76\ufe78\ufe7a\ufe7c\ufe7e]|\u0640|\u0670/gu;

/** The same, with the variation selectors of ideographs. */
const UNSEEN = new RegExp(`${IGNORED.source}|[\\u{e0100}-\\u{e01ef}]`, 'gu');

/** Alef with madda, with hamza above or below, and wasla: pages write them or plain alef as they please. */
const ALEFS = /[\u0622\u0623\u0625\u0671-\u0673]/gu;

/** Final ya without its dots, and the ya and kaf of Persian keyboards: [letter, what it is read as]. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[\u0649\u06cc]/gu, '\u064a'],
  [/\u06a9/gu, '\u0643'],
];

/** Arabic-Indic and extended Arabic-Indic digits. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/gu;

/**
 * What one letter with its marks folds to: lower case, NFC, without presentation forms.
 *
 * @param cluster - a letter followed by its combining marks, or the letters of a Hangul syllable.
 * @returns zero or more UTF-16 units.
 */
export function foldCluster(cluster: string): string {
  const plain = PRESENTATION.test(cluster) ? cluster.normalize('NFKC') : cluster;
  const read = plain
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(UNREAD, '')
    .replace(ALEFS, '\u0627')
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
  const folded = LETTERS.reduce((text, [letter, as]) => text.replace(letter, as), read)
    .toLowerCase()
    .normalize('NFC');
  // A few Greek signs are ASCII ones in NFC.
  return asciiShape(folded) ?? folded;
}
