/** A line as it stands on paper or in pasted text. */
export interface PaperLine {
  readonly text: string;
  /** True if whoever wrote it broke it there: the next word would still have had room. */
  readonly isBroken: boolean;
}

/** Hyphens at a line's end: the plain one, the typographic one, and the one that only stands there. */
const HYPHEN = /(\p{L}[\p{L}\p{M}’']*)([-\u2010\u00ad])$/u;

/** A line that goes on with a word in small letters. */
const GOES_ON = /^(\p{Ll}[\p{L}\p{M}’']*)/u;

/** Words that keep their hyphen before another: "low-income", "self-employed". */
const KEPT = new Set(
  'all cross ex fair first fixed follow four full half high large limited long low medium middle mixed one open out part second self short single six small third three two well'.split(
    ' ',
  ),
);

/** Scripts written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** The words of a text, for asking which spelling it uses elsewhere. */
export function vocabularyOf(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    // A word cut at the end of its line, or at the beginning of one, tells nothing.
    for (const [word] of line.matchAll(
      /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*(?=[^-\u2010\p{L}])/gu,
    )) {
      words.add(word.toLowerCase().replaceAll('\u2010', '-'));
    }
  }
  return words;
}

/** True if the hyphen is the word's own, and not only the line's. */
function isOwnHyphen(
  first: string,
  sign: string,
  second: string,
  words: ReadonlySet<string>,
): boolean {
  if (sign === '\u00ad') return false;
  const whole = `${first}${second}`.toLowerCase();
  const hyphened = `${first}-${second}`.toLowerCase();
  if (words.has(whole) !== words.has(hyphened)) return words.has(hyphened);
  return KEPT.has(first.toLowerCase());
}

function between(before: string, after: string): string {
  const last = before.at(-1) ?? '';
  return UNSPACED.test(last) && UNSPACED.test(after.charAt(0)) ? '' : ' ';
}

/**
 * Lines as one text: words cut at the end of a line are whole again, and a line break (U+000A) stays
 * only where it was meant.
 *
 * @param words - of the whole document, in small letters: whether it writes "low-income" elsewhere.
 */
export function joinLines(lines: readonly PaperLine[], words: ReadonlySet<string>): string {
  let text = '';
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const [cut, first, sign] = HYPHEN.exec(text) ?? [];
    const [, second] = GOES_ON.exec(line.text) ?? [];
    if (!before) text = line.text;
    else if (cut && first && sign && second) {
      const isOwn = isOwnHyphen(first, sign, second, words);
      text = `${text.slice(0, -1)}${isOwn ? '-' : ''}${line.text}`;
    } else if (before.isBroken) text += `\n${line.text}`;
    else text += between(text, line.text) + line.text;
  }
  return text.replaceAll('\u00ad', '');
}
