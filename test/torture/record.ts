import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FILE = join(import.meta.dirname, '../../.output/torture/record.jsonl');

/** What one test tried: the table that `npm run torture` prints. */
export interface Tried {
  /** The part of the suite, such as `pages` or `faults`. */
  readonly part: string;
  /** What was done, in a few words. */
  readonly what: string;
  /** How many times, or with how many things. */
  readonly tried: number;
  /** What was measured besides, for whoever wants it. */
  readonly told?: string;
  /** What did not hold, a line each; empty when all held. */
  readonly failed: readonly string[];
}

/** Notes what was tried. A test calls it before it asserts that nothing failed. */
export function recordTried(tried: Tried): void {
  mkdirSync(dirname(FILE), { recursive: true });
  appendFileSync(FILE, `${JSON.stringify(tried)}\n`);
}

/** @returns what the last run has noted; nothing before the first. */
export function readTried(): Tried[] {
  try {
    const lines = readFileSync(FILE, 'utf8').trim().split('\n');
    return lines.filter(Boolean).map((line) => JSON.parse(line) as Tried);
  } catch {
    return [];
  }
}

export { FILE as TRIED_FILE };
