import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Review } from '../../shared/glossary/entry.ts';
import { fileForm } from '../../shared/glossary/file-form.ts';
import { textDigest } from '../../shared/glossary/text-digest.ts';
import { collection, entry, form, glossary, reviewer } from '../fixtures/entry.ts';
import { scratchGlossary } from './scratch-glossary.ts';
import { termlight } from './termlight.ts';

const scratch = scratchGlossary();
const { here, read } = scratch;
const FILE = 'us-benefits/ar/snap.json';

/** People of the tests: nobody of this name reviews anything. */
const REVIEWERS = [
  reviewer({ account: 'fixture-layla', languages: ['ar'] }),
  reviewer({ account: 'fixture-ana', languages: ['ar'] }),
  reviewer({ account: 'fixture-eva', languages: ['es'] }),
];
const english = entry();
const arabic = entry({
  language: 'ar',
  equivalent: 'برنامج SNAP',
  explanation: 'مساعدة من الحكومة لشراء الطعام.',
  forms: [form('برنامج SNAP'), form('قسائم الطعام', { standing: 'admitted' })],
  authors: ['fixture-ana'],
});
const APPROVE = ['--role', 'translator', '--approve'];
const review = (...args: string[]) =>
  termlight(['review', 'snap', '--language', 'ar', ...here, ...args]);
const recorded = () => JSON.parse(read(FILE) ?? '').reviews;

afterAll(scratch.remove);

beforeEach(() => {
  scratch.reset(glossary(collection({ entries: [english, arabic] }), REVIEWERS));
});

describe('review shows', () => {
  it('the text beside its source, and records nothing', () => {
    const { status, out, err } = review();
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const part of [
      'English, the source text ==\nSNAP\nHelp from the government to buy food.',
      'Arabic, the text to review ==\nبرنامج SNAP\nمساعدة من الحكومة لشراء الطعام.',
      '  SNAP (preferred, capitals count)',
      '  قسائم الطعام (admitted)',
      '  USDA: SNAP; read 2024-05-01\n  https://www.fns.usda.gov/snap',
      'Nobody has reviewed this text before.',
    ]) {
      expect(out).toContain(part);
    }
    expect(out.indexOf('English')).toBeLessThan(out.indexOf('Arabic'));
    expect(recorded()).toEqual([]);
  });

  it('a source text alone', () => {
    const { out } = termlight(['review', 'snap', ...here]);
    expect(out).toContain('English, the text to review');
    expect(out).not.toContain('the source text');
  });

  it('and asks for --approve where nobody can be asked', () => {
    const { status, out } = review('--reviewer', 'fixture-layla', '--role', 'translator');
    expect(status).toBe(0);
    expect(out).toContain('Nothing was recorded. Add --approve');
    expect(recorded()).toEqual([]);
  });
});

describe('review records', () => {
  it('the approval of exactly the text shown, and no other change', async () => {
    const sourceDigest = await textDigest(english, null);
    const { status, out } = review(
      '--reviewer',
      'fixture-layla',
      '--date',
      '2025-03-01',
      ...APPROVE,
    );
    expect(status).toBe(0);
    expect(out).toContain(`Recorded in ${FILE}: fixture-layla as translator, 2025-03-01.`);
    const approved: Review = {
      reviewer: 'fixture-layla',
      role: 'translator',
      date: '2025-03-01',
      digest: await textDigest(arabic, sourceDigest),
      sourceDigest,
    };
    expect(read(FILE)).toBe(fileForm({ ...arabic, reviews: [approved] }));
  });

  it('today where no day is said', () => {
    review('--reviewer', 'fixture-layla', ...APPROVE);
    const { date } = recorded()[0];
    const today = new Date().toISOString().slice(0, 10);
    // The test may run over midnight.
    expect([today, new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)]).toContain(date);
  });
});

describe('review refuses', () => {
  it.each([
    ['the author', ['--reviewer', 'fixture-ana', ...APPROVE], 'fixture-ana wrote this text'],
    ['who is not listed', ['--reviewer', 'fixture-zoe', ...APPROVE], 'fixture-zoe is not listed'],
    ['another language', ['--reviewer', 'fixture-eva', ...APPROVE], 'not listed for Arabic'],
    ['an approval by nobody', ['--approve'], 'Add --reviewer'],
    [
      'an unknown role',
      ['--reviewer', 'fixture-layla', '--role', 'boss'],
      'Add --role with one of',
    ],
    [
      'a day to come',
      ['--reviewer', 'fixture-layla', '--date', '9999-01-01', ...APPROVE],
      'still to come',
    ],
    ['a language it has not', ['--language', 'vi'], 'no entry in "vi". It has: ar, en.'],
    ['two terms at once', ['wic'], 'Name one term'],
  ])('%s', (_, args, told) => {
    const { status, out, err } = review(...args);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(told);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(recorded()).toEqual([]);
  });

  it('an unknown term', () => {
    const { status, err } = termlight(['review', 'tanf', ...here]);
    expect({ status, err }).toEqual({
      status: 1,
      err: 'There is no term "tanf" in us-benefits.\n',
    });
  });
});

describe('what changed since the last review', () => {
  beforeEach(() => {
    review('--reviewer', 'fixture-layla', '--date', '2025-03-01', ...APPROVE);
    scratch.commit();
  });

  /** Changes both texts, keeps the Review, and commits. */
  function change(): void {
    scratch.put(entry({ explanation: 'Money from the government to buy food.' }));
    scratch.put({
      ...arabic,
      explanation: 'مال من الحكومة لشراء الطعام.',
      forms: [form('برنامج SNAP'), form('سناب', { standing: 'admitted' })],
      reviews: recorded(),
    });
    scratch.commit();
  }

  it('is nothing', () => {
    const { out } = review();
    expect(out).toContain('Reviewed last by fixture-layla as translator, 2025-03-01.');
    expect(out).toContain('This text has not changed since.\nThe English text has not changed');
  });

  it('is shown word by word, of the text and of its source, from the history', () => {
    change();
    const { out } = review();
    expect(out).toContain(
      'This text has changed since:\n[-مساعدة-]{+مال+} من الحكومة لشراء الطعام.\n[-قسائم الطعام (admitted)-]\n{+سناب (admitted)+}',
    );
    expect(out).toContain(
      'The English text has changed since:\n[-Help-]{+Money+} from the government to buy food.',
    );
  });

  it('is told in a sentence where there is no history', () => {
    change();
    rmSync(join(scratch.path, '../.git'), { recursive: true });
    const { status, out, err } = review();
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('This text has changed since; the wording of then is not in');
    expect(out).not.toContain('[-');
  });
});
