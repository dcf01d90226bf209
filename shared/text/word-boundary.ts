/** Scripts that write words without spaces between them. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What a word is made of. */
const WORD = /^[\p{L}\p{N}\p{M}_]/u;

const MARK = /^\p{M}/u;

/** True where a text begins with a character of a script without word spaces. */
export function isUnspaced(text: string): boolean {
  return text.charCodeAt(0) > 0xdff && UNSPACED.test(text);
}

/** True where a text begins with a letter, digit, mark or underscore. */
export function isWordCharacter(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 0x80) {
    return (
      (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0x30 && unit <= 0x39) ||
      (unit >= 0x41 && unit <= 0x5a) ||
      unit === 0x5f
    );
  }
  return WORD.test(text);
}

/** The whole character that ends before `i`, surrogate pairs included. */
function before(text: string, i: number): string {
  const unit = text.charCodeAt(i - 1);
  const paired = unit >= 0xdc00 && unit <= 0xdfff;
  return text.slice(paired ? i - 2 : i - 1, i);
}

/** What a unit is to the boundaries beside it. */
const KNOWN = 1;
const OF_WORD = 2;
const OF_MARK = 4;
const OF_UNSPACED = 8;
/** Half of a surrogate pair: only the whole character tells. */
const HALF = 16;

/** What every UTF-16 unit is, worked out when first met; 0 is not known yet. */
const kinds = new Uint8Array(0x10000);

function learn(unit: number): number {
  const text = String.fromCharCode(unit);
  const kind =
    KNOWN |
    (isWordCharacter(text) ? OF_WORD : 0) |
    (MARK.test(text) ? OF_MARK : 0) |
    (isUnspaced(text) ? OF_UNSPACED : 0) |
    (unit >= 0xd800 && unit <= 0xdfff ? HALF : 0);
  kinds[unit] = kind;
  return kind;
}

/**
 * True where a word may begin or end: at the text's ends, beside anything that is no letter or
 * digit, and beside any character of a script that writes without spaces (but never before a mark).
 *
 * @param text - folded text.
 * @param i - offset in UTF-16 units, 0 to `text.length`.
 */
export function isWordBoundary(text: string, i: number): boolean {
  if (i <= 0 || i >= text.length) return true;
  const previous = text.charCodeAt(i - 1);
  const next = text.charCodeAt(i);
  const one = kinds[previous] || learn(previous);
  const other = kinds[next] || learn(next);
  if ((one | other) & HALF) return isBoundaryOfCharacters(text, i);
  if (!(one & other & OF_WORD)) return true;
  return !(other & OF_MARK) && ((one | other) & OF_UNSPACED) !== 0;
}

/** The same beside surrogate pairs, told by whole characters. */
function isBoundaryOfCharacters(text: string, i: number): boolean {
  const next = text.slice(i, i + 2);
  if (!isWordCharacter(next)) return true;
  const previous = before(text, i);
  if (!isWordCharacter(previous)) return true;
  if (MARK.test(next)) return false;
  return isUnspaced(previous) || isUnspaced(next);
}
