/** Told of positions [from, to) whose words begin with something like what was typed. */
type Tell = (from: number, to: number, slips: number) => void;

/** Where the letter at `depth` becomes another; by leaps, as most stretches are short. */
function endOfLetter(rests: readonly string[], depth: number, from: number, to: number): number {
  const letter = (rests[from] as string).charCodeAt(depth);
  const isSame = (at: number) => (rests[at] as string).charCodeAt(depth) === letter;
  let leap = 1;
  while (from + leap < to && isSame(from + leap)) leap *= 2;
  let low = from + (leap >> 1);
  let high = Math.min(from + leap, to);
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (isSame(middle)) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Walks sorted words as one walks a trie, with a row of the table of edit distances for each letter
 * of the way: optimal string alignment, the distance of Damerau (1964) in which no piece is changed
 * twice.
 */
class Walk {
  private readonly width: number;
  /** The rows, one a depth. */
  private readonly table: Uint8Array;
  /** The letters that led to them. */
  private readonly letters: Uint16Array;

  constructor(
    private readonly rests: readonly string[],
    private readonly typed: string,
    private readonly most: number,
    private readonly tell: Tell,
  ) {
    this.width = typed.length + 1;
    // Longer than by that many letters nothing is like it.
    this.table = new Uint8Array(this.width * (this.width + most + 2));
    this.letters = new Uint16Array(this.width + most + 2);
    for (let i = 0; i < this.width; i += 1) this.table[i] = i;
  }

  /** Goes through the words [from, to), which share `depth` letters. */
  go(from: number, to: number, depth: number): void {
    const { rests, width, most } = this;
    let at = from;
    // Those that end here come first.
    while (at < to && (rests[at] as string).length === depth) at += 1;
    while (at < to) {
      const end = endOfLetter(rests, depth, at, to);
      const least = this.fill((rests[at] as string).charCodeAt(depth), depth + 1);
      const slips = this.table[(depth + 1) * width + width - 1] as number;
      if (slips <= most) this.tell(at, end, slips);
      if (least <= Math.min(most, slips - 1)) this.go(at, end, depth + 1);
      at = end;
    }
  }

  /** Fills the row of a depth; returns the least in it. */
  private fill(letter: number, depth: number): number {
    const { table, letters, typed, width } = this;
    const row = depth * width;
    const last = row - width;
    letters[depth] = letter;
    table[row] = depth;
    let least = depth;
    for (let i = 1; i < width; i += 1) {
      const same = typed.charCodeAt(i - 1) === letter ? 0 : 1;
      const above = (table[last + i] as number) + 1;
      const left = (table[row + i - 1] as number) + 1;
      let slips = (table[last + i - 1] as number) + same;
      if (above < slips) slips = above;
      if (left < slips) slips = left;
      if (i > 1 && this.isSwap(i, depth, letter)) {
        slips = Math.min(slips, (table[last - width + i - 2] as number) + 1);
      }
      table[row + i] = slips;
      if (slips < least) least = slips;
    }
    return least;
  }

  private isSwap(i: number, depth: number, letter: number): boolean {
    const { typed, letters } = this;
    if (depth < 2 || typed.charCodeAt(i - 2) !== letter) return false;
    return typed.charCodeAt(i - 1) === letters[depth - 1];
  }
}

/** What is typed is never longer than this, in UTF-16 units; longer texts are like nothing. */
const LONGEST = 60;

/**
 * Tells of words of which a beginning differs from a key by a few slips of the finger: letters left
 * out, added, changed or swapped. A word may be told of again with fewer.
 *
 * @param rests - in order of their code units.
 * @param most - how many slips.
 */
export function findNear(rests: readonly string[], typed: string, most: number, tell: Tell): void {
  if (typed.length > LONGEST) return;
  new Walk(rests, typed, most, tell).go(0, rests.length, 0);
}
