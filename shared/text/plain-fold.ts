import type { Folded } from './fold.ts';
import { asciiShape } from './folded-units.ts';

/**
 * Anything but units that fold one by one, whatever stands beside them: ASCII, Latin and Cyrillic
 * letters as most keyboards write them, Hangul syllables, and the typographic signs of most texts.
 */
const NOT_PLAIN =
  /[^\t-\r -_a-~\u00a0\u00a1\u00a7\u00a9\u00ab\u00ae\u00b7\u00bb\u00bf\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u012f\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u01a0\u01a1\u01af\u01b0\u0401\u0410-\u044f\u0451\u1ea0-\u1ef9\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\uac00-\ud7a3]/;

/** Signs among them that fold to an ASCII one. */
const SHAPED = /[\u00ab\u00bb\u2013\u2014\u2018\u2019\u201c\u201d]/g;

/** White space that folds to something else than itself. */
const WIDE_SPACE = /[\t-\r\u00a0]| {2}/;
const SPACES = /[\t-\r \u00a0]+/g;

/** True for a text that `PlainFolded` can fold. */
export function isPlainText(text: string): boolean {
  return !NOT_PLAIN.test(text);
}

/**
 * A plain text folded. Only white space makes it shorter; its way back is worked out when it is asked
 * for, as most texts hold no term.
 */
export class PlainFolded implements Folded {
  readonly text: string;
  /** Of each run of white space that was more than one unit: the folded unit it became. */
  private shrunk: number[] | null = null;
  /** How many units the text had lost after each of them. */
  private lost: number[] = [];

  constructor(private readonly original: string) {
    const narrow = WIDE_SPACE.test(original) ? original.replace(SPACES, ' ') : original;
    this.text = narrow.replace(SHAPED, (sign) => asciiShape(sign) as string).toLowerCase();
  }

  startOf(unit: number): number {
    return unit + this.lostBefore(unit);
  }

  endOf(unit: number): number {
    return unit + 1 + this.lostBefore(unit + 1);
  }

  /** How many units of white space the text had lost before a unit. */
  private lostBefore(unit: number): number {
    if (this.text.length === this.original.length) return 0;
    this.shrunk ??= this.findShrunk();
    let low = 0;
    let high = this.shrunk.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.shrunk[middle] as number) < unit) low = middle + 1;
      else high = middle;
    }
    return this.lost[low - 1] ?? 0;
  }

  private findShrunk(): number[] {
    const shrunk: number[] = [];
    let lost = 0;
    for (const { 0: run, index } of this.original.matchAll(SPACES)) {
      if (run.length === 1) continue;
      shrunk.push(index - lost);
      lost += run.length - 1;
      this.lost.push(lost);
    }
    return shrunk;
  }
}
