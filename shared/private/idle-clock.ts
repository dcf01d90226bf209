/**
 * True if nobody has done anything for long enough that a private visit counts as over. A clock that
 * was put back says nothing of how long it was: the visit then goes on.
 *
 * @param last - when something was last done, in milliseconds.
 * @param now - on the same clock.
 */
export function isOver(last: number, now: number, minutes: number): boolean {
  return now - last >= minutes * 60_000;
}
