import { today } from './today.ts';

/**
 * The day a build tells, as YYYY-MM-DD in UTC: today, or that of `SOURCE_DATE_EPOCH`, with which what was
 * built on one day can be built again on another: see https://reproducible-builds.org/specs/source-date-epoch/.
 *
 * @throws if that is not a number of seconds.
 */
export function buildDay(seconds = process.env.SOURCE_DATE_EPOCH): string {
  if (!seconds) return today();
  if (!/^\d{1,11}$/.test(seconds)) {
    throw new Error(
      `SOURCE_DATE_EPOCH is "${seconds}". Set it to whole seconds since 1970, or not at all.`,
    );
  }
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}
