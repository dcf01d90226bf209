import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { collection, entry, glossary, review } from '../fixtures/entry.ts';
import { scratchGlossary } from './scratch-glossary.ts';
import { scratchFolder, termlight } from './termlight.ts';

const scratch = scratchGlossary();
const files = scratchFolder();
const HEAD = 'a'.repeat(40);

/** Reviews by people of the tests: nobody of this name reviews anything. */
const old = review({ reviewer: 'fixture-eva' });
const binhs = review({ reviewer: 'fixture-binh' });
const ducs = review({ reviewer: 'fixture-duc', role: 'subject' });
const vietnamese = entry({ language: 'vi', reviews: [old] });

const reviews = (...args: string[]) => termlight(['reviews', ...scratch.here, ...args]);

/** A file of verdicts, as the workflow writes it. */
const verdicts = (...all: [user: string | null, state: string, commit: string][]) =>
  files.write(
    'verdicts.jsonl',
    all.map(([user, state, commit]) => `${JSON.stringify({ user, state, commit })}\n`).join(''),
  );

afterAll(() => {
  scratch.remove();
  files.remove();
});

beforeEach(() => {
  scratch.reset(glossary(collection({ entries: [entry(), vietnamese] })));
});

it('finds nothing where a change brings no review', () => {
  scratch.put({ ...vietnamese, explanation: 'Khác.' });
  expect(reviews('--base', 'HEAD')).toEqual({ status: 0, out: '0 new reviews.\n', err: '' });
});

describe('a change that brings reviews', () => {
  beforeEach(() => {
    scratch.put({ ...vietnamese, reviews: [old, binhs, ducs] });
    scratch.commit();
  });

  it('passes where their reviewers submitted or approved it', () => {
    const file = verdicts(['fixture-duc', 'APPROVED', HEAD]);
    const run = reviews(
      ...['--base', 'HEAD^1', '--accounts', 'Fixture-Binh', '--verdicts', file, '--head', HEAD],
    );
    expect(run).toEqual({
      status: 0,
      out: [
        '2 new reviews.',
        'us-benefits/vi/snap.json: fixture-binh as translator, 2025-01-31',
        'us-benefits/vi/snap.json: fixture-duc as subject, 2025-01-31\n',
      ].join('\n'),
      err: '',
    });
  });

  it('is refused, review by review, where they did neither', () => {
    const { status, err } = reviews('--base', 'HEAD^1', '--accounts', 'fixture-binh,fixture-eva');
    expect(status).toBe(1);
    expect(err).toContain('us-benefits/vi/snap.json: fixture-duc as subject, 2025-01-31\n');
    expect(err).toContain('fixture-duc neither submitted nor approved this change.');
    expect(err).not.toContain('fixture-binh');
  });

  it.each<[string, Parameters<typeof verdicts>]>([
    ['was of an earlier commit', [['fixture-duc', 'APPROVED', 'b'.repeat(40)]]],
    [
      'was taken back',
      [
        ['fixture-duc', 'APPROVED', HEAD],
        ['fixture-duc', 'DISMISSED', HEAD],
      ],
    ],
    ['was none', [['fixture-duc', 'COMMENTED', HEAD]]],
  ])('is refused where the approval %s', (_, all) => {
    const file = verdicts(...all);
    const who = ['--accounts', 'fixture-binh', '--verdicts', file, '--head', HEAD];
    expect(reviews('--base', 'HEAD^1', ...who).status).toBe(1);
  });

  it('is refused where nobody is named', () => {
    expect(reviews('--base', 'HEAD^1').err.match(/neither submitted/g)).toHaveLength(2);
  });
});

it('takes every review of a new file, or of one that could not be read, as new', () => {
  scratch.put(entry({ language: 'es', reviews: [binhs] }));
  expect(reviews('--base', 'HEAD')).toMatchObject({
    status: 1,
    out: expect.stringMatching(/^1 new/),
  });
  scratch.put({ ...vietnamese, format: 0 as 1 });
  const broken = scratch.commit();
  scratch.put(vietnamese);
  expect(reviews('--base', broken, '--accounts', 'fixture-eva').out).toMatch(/^1 new/);
});

describe('is told in a sentence', () => {
  it.each<[string, () => string[], string]>([
    ['a missing base', () => [], 'Say with --base'],
    ['an unknown revision', () => ['--base', 'no-such'], 'knows no revision "no-such"'],
    ['an option as revision', () => ['--base=--help-me'], 'knows no revision "--help-me"'],
    [
      'verdicts without the commit',
      () => ['--base', 'HEAD', '--verdicts', verdicts()],
      'Say with --head',
    ],
    [
      'verdicts that are not there',
      () => ['--base', 'HEAD', '--verdicts', join(files.path, 'no'), '--head', HEAD],
      'no file of verdicts',
    ],
    [
      'verdicts of another shape',
      () => ['--base', 'HEAD', '--verdicts', files.write('x', '{"user": 1}\n'), '--head', HEAD],
      'a line',
    ],
  ])('%s', (_, args, told) => {
    const { status, out, err } = reviews(...args());
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(told);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
