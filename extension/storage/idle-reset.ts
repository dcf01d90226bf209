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
      // What fails now is tried again with the next alarm.
      if (name === ALARM) void this.look().catch(() => {});
    });
  }

  /** The reader has done something. */
  async note(incognito: boolean): Promise<void> {
    const now = this.now();
    // A clock put back is noted at once.
    if (now >= this.noted && now - this.noted < NOTED_EACH) return;
    if (!(await isPrivate(incognito))) return;
    await browser.storage.session.set({ [KEY]: { at: now, incognito } });
    this.noted = now;
    // Making an alarm anew would put off the one that is due.
    if (!(await browser.alarms.get(ALARM)))
      await browser.alarms.create(ALARM, { periodInMinutes: 1 });
  }

  private async look(): Promise<void> {
    const noted = (await browser.storage.session.get(KEY))[KEY] as Noted | undefined;
    const now = this.now();
    // A clock put back counts anew from there: else it would be caught up with first.
    if (noted && now < noted.at)
      await browser.storage.session.set({ [KEY]: { ...noted, at: now } });
    if (noted && !isOver(noted.at, now, await this.minutes(noted.incognito))) return;
    if (noted && (await isPrivate(noted.incognito))) await this.clear(noted.incognito);
    // Only now: what could not be cleared is cleared by the next one.
    await browser.alarms.clear(ALARM);
  }
}
