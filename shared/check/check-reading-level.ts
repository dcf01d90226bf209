import type { Collection, Entry } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { entryFault } from './entry-fault.ts';
import { fleschKincaid } from './flesch-kincaid.ts';
import { inflesz } from './inflesz.ts';
import { withoutNames } from './without-names.ts';

/** The highest Flesch-Kincaid grade of one English explanation, and of half of a collection's. */
const HARDEST = 8;
const MEDIAN = 6;
/** The lowest INFLESZ of a Spanish explanation. */
const LEAST_EASY = 60;

const REMEDY = 'Use shorter words and shorter sentences; one idea in each.';

function level(entry: Entry, measure: (text: string) => number | null): number | null {
  const names = [entry.equivalent, ...entry.forms.map(({ text }) => text)];
  return measure(withoutNames(entry.explanation, names));
}

function medianOf(levels: readonly number[]): number | null {
  const sorted = levels.toSorted((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function checkEnglish(collection: Collection): readonly Fault[] {
  const english = collection.entries.filter(({ language }) => language === 'en');
  const levels: number[] = [];
  const faults: Fault[] = [];
  for (const entry of english) {
    const grade = level(entry, fleschKincaid);
    if (grade === null) continue;
    levels.push(grade);
    if (grade <= HARDEST) continue;
    faults.push(
      entryFault(entry, ['explanation'], {
        message: `It reads at grade ${grade.toFixed(1)} (Flesch-Kincaid); at most ${HARDEST} is allowed.`,
        remedy: REMEDY,
      }),
    );
  }
  const median = medianOf(levels);
  if (median === null || median <= MEDIAN) return faults;
  return [
    ...faults,
    {
      level: 'fault',
      path: `${collection.id}/collection.json`,
      place: '',
      message: `Half of the English explanations read at grade ${median.toFixed(1)} (Flesch-Kincaid) or higher; at most ${MEDIAN} is allowed.`,
      remedy: 'Write the hardest of them in shorter words and sentences.',
    },
  ];
}

function checkSpanish(collection: Collection): readonly Fault[] {
  return collection.entries.flatMap((entry) => {
    if (entry.language !== 'es') return [];
    const ease = level(entry, inflesz);
    if (ease === null || ease >= LEAST_EASY) return [];
    return [
      entryFault(entry, ['explanation'], {
        message: `It scores ${ease.toFixed(1)} on the INFLESZ scale; at least ${LEAST_EASY} is needed.`,
        remedy: REMEDY,
      }),
    ];
  });
}

/**
 * Explanations are easy to read, where a cited formula can tell: English by Flesch-Kincaid, Spanish by
 * INFLESZ. The term's own names and acronyms are not counted.
 */
export function checkReadingLevel(collection: Collection): readonly Fault[] {
  return [...checkEnglish(collection), ...checkSpanish(collection)];
}
