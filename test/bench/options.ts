import { parseArgs } from 'node:util';

/** What `npm run bench` was asked for. */
export interface BenchOptions {
  /** Prints JSON and nothing else. */
  readonly json: boolean;
  /** The 2 MB page at 500 terms beside one rival, in under a minute. */
  readonly quick: boolean;
  /** A page to measure instead of those at hand, or null. */
  readonly page: string | null;
  /** How many terms to measure with instead of the usual numbers, or null. */
  readonly terms: number | null;
  /** Writes docs/performance.md and its chart. */
  readonly write: boolean;
}

/**
 * Reads the arguments.
 *
 * @throws Error with a sentence that says what is wrong.
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      page: { type: 'string' },
      terms: { type: 'string' },
    },
  });
  const terms = values.terms === undefined ? null : Number(values.terms);
  if (terms !== null && !(Number.isSafeInteger(terms) && terms > 0)) {
    throw new Error(`--terms takes a number of terms from 1 on, not "${values.terms}".`);
  }
  const { json, quick, write, page = null } = values;
  return { json, quick, write, page, terms };
}
