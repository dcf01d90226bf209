import type { Collection } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { entryFault } from './entry-fault.ts';

/** The day after a day, both as YYYY-MM-DD. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/**
 * Nothing was read or approved on a day to come.
 *
 * @param today - as YYYY-MM-DD in UTC; a day later passes, since somewhere it is tomorrow already.
 */
export function checkDates(collection: Collection, today: string): readonly Fault[] {
  const latest = dayAfter(today);
  const remedy = 'Write the day on which it was done.';
  return collection.entries.flatMap((entry) => [
    ...entry.sources.flatMap(({ checked }, i) =>
      checked !== null && checked > latest
        ? [
            entryFault(entry, ['sources', i, 'checked'], {
              message: `Nobody can have read the page on ${checked}, which is still to come.`,
              remedy,
            }),
          ]
        : [],
    ),
    ...entry.reviews.flatMap(({ date }, i) =>
      date > latest
        ? [
            entryFault(entry, ['reviews', i, 'date'], {
              message: `Nobody can have approved the text on ${date}, which is still to come.`,
              remedy,
            }),
          ]
        : [],
    ),
  ]);
}
