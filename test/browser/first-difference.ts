/** A place where two texts part. */
export interface Difference {
  /** Offset in both, in UTF-16 units. */
  readonly at: number;
  readonly one: string;
  readonly other: string;
}

/** How much is shown of each text, before and after the place. */
const BEFORE = 80;
const AFTER = 200;

/** Where two texts first differ and what stands there; null if they are the same. */
export function firstDifference(one: string, other: string): Difference | null {
  if (one === other) return null;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - BEFORE), at + AFTER);
  return { at, one: around(one), other: around(other) };
}
