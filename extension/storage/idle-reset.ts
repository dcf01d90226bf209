import { browser } from 'wxt/browser';
import { isOver } from '../../shared/private/idle-clock.ts';
import { isPrivate } from './private-mode.ts';

const KEY = 'last-active';
const ALARM = 'idle';

/** Often enough for the clock's minutes, seldom enough to cost nothing. */
const NOTED_EACH = 10_000;

/** When something was last done, in milliseconds, and in whose windows. */
interface Noted {
  readonly at: number;
  readonly incognito: boolean;
}

/** Clears a private visit that its reader has left; outlives the background, which browsers stop. */
export class IdleReset {
  private noted = 0;

  /**
   * @param minutes - without the reader, after which everything is cleared.
   * @param now - milliseconds.
   */
  constructor(
    private readonly minutes: (incognito: boolean) => Promise<number>,
    private readonly clear: (incognito: boolean) => Promise<void>,
    private readonly now: () => number = Date.now,
  ) {}

  /** To be called at every start of the background. */
  listen(): void {
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === ALARM) void this.look();
    });
  }

  /** The reader has done something. */
  async note(incognito: boolean): Promise<void> {
    const now = this.now();
    // A clock put back is noted at once.
    if (now >= this.noted && now - this.noted < NOTED_EACH) return;
    if (!(await isPrivate(incognito))) return;
    this.noted = now;
    await browser.storage.session.set({ [KEY]: { at: now, incognito } });
    // Making an alarm anew would put off the one that is due.
    if (!(await browser.alarms.get(ALARM)))
      await browser.alarms.create(ALARM, { periodInMinutes: 1 });
  }

  private async look(): Promise<void> {
    const noted = (await browser.storage.session.get(KEY))[KEY] as Noted | undefined;
    if (noted && !isOver(noted.at, this.now(), await this.minutes(noted.incognito))) return;
    await browser.alarms.clear(ALARM);
    if (noted && (await isPrivate(noted.incognito))) await this.clear(noted.incognito);
  }
}
