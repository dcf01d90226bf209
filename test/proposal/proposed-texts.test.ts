import { describe, expect, it } from 'vitest';
import { digestsOf } from '../../shared/glossary/digests.ts';
import { proposalCsv } from '../../shared/proposal/proposal-csv.ts';
import { proposedEntries } from '../../shared/proposal/proposed-entries.ts';
import { typedSpellings } from '../../shared/proposal/proposed-forms.ts';
import {
  namedText,
  proposedLanguages,
  proposedTexts,
} from '../../shared/proposal/proposed-texts.ts';
import { proposal, SPANISH, smallCollection } from '../fixtures/proposal.ts';

const OURS = smallCollection();
const RULES = { reviewers: [], today: '2025-06-15' };
const CORRECTION = proposal({
  kind: 'correction',
  language: 'es',
  term: 'snap',
  word: 'vales',
  spellings: typedSpellings(SPANISH),
});

it('says which languages must be there to read a file', async () => {
  const bytes = await proposalCsv(proposal(), OURS);
  expect(proposedLanguages(bytes, OURS)).toEqual(['en', 'ar']);
});

describe('a file of proposals', () => {
  it('shows a correction with the text it replaces', async () => {
    const { texts, faults } = await proposedTexts(await proposalCsv(CORRECTION, OURS), OURS, RULES);
    expect(faults).toEqual([]);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatchObject({ before: SPANISH, entry: { equivalent: 'vales' } });
  });

  it('names each text as it will be named once it is taken in', async () => {
    const { texts } = await proposedTexts(await proposalCsv(proposal(), OURS), OURS, RULES);
    const made = proposedEntries(proposal(), OURS);
    const entries = [...OURS.entries, made.source, made.entry].filter((one) => one !== null);
    const names = await digestsOf({ ...OURS, entries });
    const own = texts.find(({ entry }) => entry.language === 'ar');
    expect(own?.source).toEqual(made.source);
    expect({ digest: own?.digest, sourceDigest: own?.sourceDigest }).toEqual(names.get(made.entry));
  });
});

it('names a text that is there as the glossary does', async () => {
  const named = await namedText(SPANISH, SPANISH, OURS);
  expect({ digest: named.digest, sourceDigest: named.sourceDigest }).toEqual(
    (await digestsOf(OURS)).get(SPANISH),
  );
});
