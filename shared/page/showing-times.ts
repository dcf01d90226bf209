/**
 * How long found marks wait to be seen, in milliseconds, and twice as long each time: whenever marks
 * are added, the page goes through all of them before it draws.
 */
const FIRST_WAIT = 500;

/** When what was found during one reading is to be shown, for pages that take long to read. */
export class ShowingTimes {
  private last = 0;
  private wait = FIRST_WAIT;

  /** A reading begins; where it is held, nothing is to be shown until that is asked for. */
  begin(isHeld = false): void {
    this.last = isHeld ? Number.POSITIVE_INFINITY : performance.now();
    this.wait = FIRST_WAIT;
  }

  /** Whatever is found next is to be shown at once. */
  hasten(): void {
    this.last = Number.NEGATIVE_INFINITY;
  }

  /** True if it is time; the next time is further away. */
  isDue(): boolean {
    const now = performance.now();
    if (now - this.last < this.wait) return false;
    this.last = now;
    this.wait *= 2;
    return true;
  }
}
