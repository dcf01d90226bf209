/** A stretch of a text: one that reads left to right whatever stands around it, or the rest. */
export interface Piece {
  readonly text: string;
  /** True for an English name, an amount, a date or a number of a form. */
  readonly isolated: boolean;
  /** True if it holds Latin letters: it is to be read as English. */
  readonly isEnglish: boolean;
}

/**
 * Latin words, digits and what holds them together, from a letter, digit or currency sign to the
 * last one: "Form I-485", "$1,305.50", "10/31", "20%". Brackets stay outside: they belong to the
 * sentence around.
 */
const LEFT_TO_RIGHT =
  /[$€£]?[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{Nd}\p{M} .,:/&'’+@#_-]*[\p{Script=Latin}\p{Nd}])?%?/gu;

/** Cuts a right-to-left text where left-to-right names, amounts, dates and numbers stand in it. */
export function isolatedPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const plain = (until: number) => {
    if (until > end) {
      pieces.push({ text: text.slice(end, until), isolated: false, isEnglish: false });
    }
  };
  for (const { 0: found, index } of text.matchAll(LEFT_TO_RIGHT)) {
    plain(index);
    pieces.push({ text: found, isolated: true, isEnglish: /\p{Script=Latin}/u.test(found) });
    end = index + found.length;
  }
  plain(text.length);
  return pieces;
}
