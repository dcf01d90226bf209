/** Shapes that are another way to write a letter; ™ or ² are not, and stay as they are. */
const PRESENTATION =
  /[\u2e80-\u2fd5\u3131-\u318e\ufb00-\ufb06\ufb50-\ufdf1\ufdf4-\ufdff\ufe70-\ufefc\uff01-\uffee]/u;

/** Arabic tatweel, vowel marks and superscript alef, and marks nobody sees. */
const UNREAD = /[\u064b-\u065f]|[\ufe00-\ufe0f]|\u034f|\u0640|\u0670/gu;

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
    .normalize('NFC')
    .replace(UNREAD, '')
    .replace(ALEFS, '\u0627')
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
  return LETTERS.reduce((text, [letter, as]) => text.replace(letter, as), read)
    .toLowerCase()
    .normalize('NFC');
}
