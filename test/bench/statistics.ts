/**
 * The middle value; of an even number of values the mean of the middle two.
 *
 * @throws RangeError if there is none.
 */
export function median(values: readonly number[]): number {
  if (!values.length) throw new RangeError('There is no middle of nothing.');
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const above = sorted[middle] as number;
  return sorted.length % 2 ? above : ((sorted[middle - 1] as number) + above) / 2;
}

/** A number with at most this many digits after the point. */
export function round(value: number, digits = 1): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
