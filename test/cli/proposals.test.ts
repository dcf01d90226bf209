import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Collection } from '../../shared/glossary/entry.ts';
import { fileForm } from '../../shared/glossary/file-form.ts';
import type { Proposal } from '../../shared/proposal/proposal.ts';
import { proposalCsv } from '../../shared/proposal/proposal-csv.ts';
import { proposedEntries } from '../../shared/proposal/proposed-entries.ts';
import { typedSpellings } from '../../shared/proposal/proposed-forms.ts';
import { namedText, proposedTexts } from '../../shared/proposal/proposed-texts.ts';
import { type ReviewDecision, writeReviewFile } from '../../shared/proposal/review-file.ts';
import { glossary, reviewer } from '../fixtures/entry.ts';
import { proposal, SPANISH, smallCollection } from '../fixtures/proposal.ts';
import { scratchGlossary } from './scratch-glossary.ts';
import { scratchFolder, termlight } from './termlight.ts';

const scratch = scratchGlossary();
const files = scratchFolder();
const { here, read } = scratch;
const EVA = reviewer({ account: 'fixture-eva', languages: ['ar', 'es'] });

let ours: Collection = smallCollection();

afterAll(() => {
  scratch.remove();
  files.remove();
});

beforeEach(() => {
  ours = smallCollection();
  scratch.reset(glossary(ours, [EVA]));
});

async function saved(one: Proposal): Promise<string> {
  const folder = mkdtempSync(join(files.path, 'one-'));
  const name = join(folder, 'termlight-proposal.csv').slice(files.path.length + 1);
  return files.write(name, Buffer.from(await proposalCsv(one, ours)));
}

/** Every file a proposal becomes is, byte for byte, what the form showed. */
async function expectTakenIn(one: Proposal): Promise<void> {
  const { status, out, err } = termlight(['import', await saved(one), '--write', ...here]);
  expect([status, err]).toEqual([0, '']);
  expect(out).toContain('Written.');
  const { entry, source } = proposedEntries(one, ours);
  for (const made of source ? [source, entry] : [entry]) {
    expect(read(`us-benefits/${made.language}/${made.term}.json`)).toBe(fileForm(made));
  }
}

describe('import of a proposal', () => {
  it.each<[string, Proposal]>([
    ['a new term in Arabic, with its English text', proposal()],
    [
      'a new term in Chinese, with quotation marks and brackets',
      proposal({
        language: 'zh-Hans',
        word: '房租补助（"租金"）',
        explanation: "帮助您支付拖欠的房租的钱。请问“住房办公室”：'在哪里'申请？",
        spellings: '房租援助\n租金[补贴]\n租金|补助',
      }),
    ],
    [
      'cells a spreadsheet would run',
      proposal({
        language: 'es',
        word: '=1+1',
        explanation: '@SUM es "una suma", +1 y -1.',
        spellings: '+2\n-3\n\'comilla\n=HYPERLINK("x")',
        author: '=fixture',
        publisher: '-HUD',
        title: '+Renta',
      }),
    ],
    [
      'a correction, that keeps what the form has no room for',
      proposal({
        kind: 'correction',
        language: 'es',
        term: 'snap',
        word: 'cupones de comida',
        explanation: 'Es una ayuda para comprar la comida de la casa.',
        spellings: typedSpellings(SPANISH),
        origin: '',
      }),
    ],
  ])('loses no byte: %s', async (_, one) => {
    await expectTakenIn(one);
  });

  it('shows what it would make, and writes nothing unasked', async () => {
    const { status, out } = termlight(['import', await saved(proposal()), ...here]);
    expect(status).toBe(0);
    expect(out).toContain('rent-relief (en), row 2: new, topic food');
    expect(out).toContain('fixture-layla حسن');
    expect(read('us-benefits/en/rent-relief.json')).toBe(null);
  });

  it('refuses a name that would lead out of the glossary', async () => {
    const text = new TextDecoder().decode(await proposalCsv(proposal(), ours));
    const file = files.write('bad.csv', text.replaceAll('rent-relief', '../../evil'));
    const { status, err } = termlight(['import', file, '--write', ...here]);
    expect([status, err]).toEqual([1, expect.stringContaining('"../../evil" is no id of a term.')]);
  });
});

describe('review --from', () => {
  const FILE = 'us-benefits/es/snap.json';

  async function decision(some: Partial<ReviewDecision> = {}): Promise<ReviewDecision> {
    const { digest, sourceDigest } = await namedText(SPANISH, SPANISH, ours);
    const text = { collection: 'us-benefits', term: 'snap', language: 'es', digest, sourceDigest };
    const part = { reviewer: 'fixture-eva', role: 'translator', date: '2025-03-01' } as const;
    return { ...text, ...part, decision: 'approve', ...some };
  }
  const from = (...decisions: ReviewDecision[]) =>
    termlight(['review', '--from', files.write('r.json', writeReviewFile(decisions)), ...here]);

  it('records an approval of exactly the text that was read', async () => {
    const one = await decision();
    const { status, out, err } = from(one);
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe(`Recorded in ${FILE}: fixture-eva as translator, 2025-03-01.\n`);
    const { reviewer: account, role, date, digest, sourceDigest } = one;
    const reviews = [{ reviewer: account, role, date, digest, sourceDigest }];
    expect(read(FILE)).toBe(fileForm({ ...SPANISH, reviews }));
    expect(termlight(['check', ...here]).status).toBe(0);
  });

  it('tells what must change, and records nothing of it', async () => {
    const { status, out } = from(await decision({ decision: 'change', note: 'Falta una coma.' }));
    expect(status).toBe(0);
    expect(out).toBe(`${FILE}: fixture-eva asks for a change: Falta una coma.\n`);
    expect(read(FILE)).toBe(fileForm(SPANISH));
  });

  it('takes an approval of a proposal once the proposal is in, not before', async () => {
    const csv = await proposalCsv(proposal(), ours);
    const { texts } = await proposedTexts(csv, ours, { reviewers: [EVA], today: '2025-06-15' });
    const arabic = texts.find(({ entry }) => entry.language === 'ar');
    const { digest = '', sourceDigest = null } = arabic ?? {};
    const one = await decision({ term: 'rent-relief', language: 'ar', digest, sourceDigest });
    expect(from(one)).toMatchObject({ status: 1, err: expect.stringContaining('no such text') });
    termlight(['import', await saved(proposal()), '--write', ...here]);
    expect(from(one)).toMatchObject({ status: 0, err: '' });
    expect(read('us-benefits/ar/rent-relief.json')).toContain('"reviewer": "fixture-eva"');
  });

  it.each<[string, Partial<ReviewDecision>, string]>([
    ['another text', { digest: 'a'.repeat(64) }, 'not the one that was read'],
    ['another English text', { sourceDigest: 'b'.repeat(64) }, 'not the one that was read'],
    ['somebody not listed', { reviewer: 'fixture-nobody' }, 'is not listed in'],
    ['a role she does not have', { role: 'subject' }, 'not listed as a subject reviewer'],
    ['a day to come', { date: '2999-01-01' }, 'still to come'],
    ['a text that is not there', { term: 'wic' }, 'There is no such text here.'],
  ])('records nothing at all if one is of %s', async (_, some, sentence) => {
    const { status, err } = from(await decision(), await decision(some));
    expect([status, err]).toEqual([1, expect.stringContaining(sentence)]);
    expect(err).toContain('Nothing was recorded.');
    expect(read(FILE)).toBe(fileForm(SPANISH));
  });

  it.each([
    [['--from', 'no-such.json'], 'There is no file of reviews at'],
    [['snap', '--from', 'x.json'], 'name no term beside it'],
  ])('refuses %j in a sentence', (args, sentence) => {
    const { status, err } = termlight(['review', ...args, ...here]);
    expect([status, err]).toEqual([1, expect.stringContaining(sentence)]);
  });
});

it('a file of reviews is whole or refused', () => {
  const file = files.write('half.json', '{"format":1,');
  expect(termlight(['review', '--from', file, ...here]).status).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe('{"format":1,');
});
