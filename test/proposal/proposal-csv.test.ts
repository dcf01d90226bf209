import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv } from '../../shared/exchange/csv-reader.ts';
import { planImport } from '../../shared/exchange/plan-import.ts';
import type { Proposal } from '../../shared/proposal/proposal.ts';
import { proposalCsv } from '../../shared/proposal/proposal-csv.ts';
import { proposedEntries } from '../../shared/proposal/proposed-entries.ts';
import { typedSpellings } from '../../shared/proposal/proposed-forms.ts';
import { proposal, SPANISH, smallCollection } from '../fixtures/proposal.ts';

const OURS = smallCollection();

/** What an import makes of a proposal's file, with nothing said beside it. */
async function imported(one: Proposal) {
  const read = readCsv(await proposalCsv(one, OURS), OURS);
  const plan = await planImport(read.patches, {
    collection: OURS,
    reviewers: [],
    today: '2025-06-15',
  });
  return {
    after: plan.changes.map(({ after }) => after),
    unsaid: plan.unsaid,
    faults: [...read.faults, ...plan.faults],
  };
}

it('brings a new term with its English text, author and source', async () => {
  const { entry, source } = proposedEntries(proposal(), OURS);
  expect(await imported(proposal())).toEqual({ after: [source, entry], unsaid: [], faults: [] });
});

it.each([
  ['in English', proposal({ language: 'en', word: 'rent relief', explanation: 'Money.' })],
  ['of a term that is there', proposal({ term: 'snap' })],
  [
    'a correction',
    proposal({
      kind: 'correction',
      language: 'es',
      term: 'snap',
      word: 'vales',
      spellings: typedSpellings(SPANISH),
      origin: '',
    }),
  ],
  [
    'what a spreadsheet would run',
    proposal({
      word: '=HYPERLINK("https://x.y")',
      explanation: '+1 "quoted", ‘so’; 第二：房租；\u00a0ok',
      spellings: "@x\n-y\n'z\na|b\n[c]\n\\d\n表",
      author: '=cmd',
      publisher: '-1',
    }),
  ],
])('brings what the form shows: %s', async (_, one) => {
  const { entry, source } = proposedEntries(one, OURS);
  const { after, unsaid, faults } = await imported(one);
  expect([unsaid, faults]).toEqual([[], []]);
  expect(after).toEqual(source ? [source, entry] : [entry]);
});

it('loses no letter, whatever is typed', async () => {
  const text = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 40 })
    .map((one) => one.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffd]/gu, '').trim())
    .filter((one) => one.normalize('NFC').trim() !== '');
  await fc.assert(
    fc.asyncProperty(text, text, text, async (word, explanation, spelling) => {
      const one = proposal({ word, explanation, spellings: spelling });
      const { entry, source } = proposedEntries(one, OURS);
      expect((await imported(one)).after).toEqual([source, entry]);
    }),
    { numRuns: 200 },
  );
});

it('says who has to write the English text where she wrote none', async () => {
  const { after, faults } = await imported(proposal({ meaning: '' }));
  expect(after).toEqual([]);
  expect(faults.map(({ message }) => message)).toEqual(['us-benefits has no term "rent-relief".']);
});
