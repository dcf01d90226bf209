import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readGlossaryFiles } from '../../glossaries/cli/glossary-files.ts';
import { reportFaults } from '../../glossaries/cli/report-faults.ts';
import { checkGlossary } from '../../shared/check/check-glossary.ts';
import type { Fault } from '../../shared/glossary/fault.ts';
import { scratchFolder } from '../cli/termlight.ts';
import { MADE_CASES } from './made-cases.ts';

/**
 * Each folder of `bad-files` is a glossary that is faultless but for what its name says: its
 * `glossaries/` is laid over `good-files`, and `expected.txt` holds what `check` must print.
 */
const BAD = join(import.meta.dirname, 'bad-files');
const GOOD = join(import.meta.dirname, 'good-files');
const CASES = readdirSync(BAD).sort();
const MADE = MADE_CASES.filter(({ onlyLinux }) => !onlyLinux || process.platform === 'linux');

const scratch = scratchFolder();
const glossaries = join(scratch.path, 'glossaries');
afterAll(scratch.remove);

beforeEach(() => {
  rmSync(glossaries, { recursive: true, force: true });
  mkdirSync(glossaries);
  cpSync(GOOD, glossaries, { recursive: true });
});

async function faultsNow(): Promise<readonly Fault[]> {
  return checkGlossary(await readGlossaryFiles(glossaries), { today: '2026-06-01' }).faults;
}

const expectedOf = (name: string) =>
  readFileSync(join(BAD, name, 'expected.txt'), 'utf8').trimEnd();

/** Place and sentence each case is known by, without the file. */
const told = new Map<string, string>();

async function refused(name: string, expected: string): Promise<void> {
  const faults = await faultsNow();
  expect(reportFaults(faults)).toBe(expected);
  expect(faults.filter(({ level }) => level !== 'fault')).toEqual([]);
  told.set(name, `${faults[0]?.place}: ${faults[0]?.message}`);
}

it('has nothing to say of the glossary all cases are laid over', async () => {
  expect(await faultsNow()).toEqual([]);
});

describe('a bad file is refused with what is wrong, where, and what to do', () => {
  it.each(CASES)('%s', async (name) => {
    cpSync(join(BAD, name, 'glossaries'), glossaries, { recursive: true });
    await refused(name, expectedOf(name));
  });

  it.each(MADE)('$name', async ({ name, make, expected }) => {
    make(glossaries, scratch.path);
    await refused(name, expected);
  });
});

describe('all of them together', () => {
  it('have each a sentence or a place of its own', () => {
    expect(told.size).toBe(CASES.length + MADE.length);
    expect(told.size).toBeGreaterThanOrEqual(40);
    const sentences = [...told.values()];
    expect(sentences.filter((one, i) => sentences.indexOf(one) < i)).toEqual([]);
  });

  it('are told in whole sentences', () => {
    const reports = [...CASES.map(expectedOf), ...MADE_CASES.map(({ expected }) => expected)];
    const lines = reports.flatMap((report) => report.split('\n')).filter((one) => /^ /.test(one));
    expect(lines.filter((one) => !/^ {2}(?:→ )?["A-Z].+ .*\.$/u.test(one))).toEqual([]);
    const remedies = lines.filter((one) => one.startsWith('  → '));
    expect(remedies).toHaveLength(lines.length / 2);
  });

  it('leave every other object as it was', () => {
    expect('polluted' in {}).toBe(false);
  });
});
