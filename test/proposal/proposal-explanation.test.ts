import { expect, it } from 'vitest';
import { proposalExplanation } from '../../shared/proposal/proposal-explanation.ts';
import { proposedEntries } from '../../shared/proposal/proposed-entries.ts';
import { proposal, smallCollection } from '../fixtures/proposal.ts';

const OURS = smallCollection();
const of = (some = {}) => proposalExplanation(proposedEntries(proposal(some), OURS), OURS);

it('is what readers would see, as a draft', () => {
  const { shown, english } = of();
  expect(shown).toMatchObject({
    language: 'ar',
    equivalent: 'مساعدة الإيجار',
    english: 'rent relief',
    status: 'draft',
    authors: ['fixture-layla حسن'],
    publisher: 'Termlight',
  });
  expect(english).toMatchObject({ language: 'en', equivalent: 'rent relief', english: null });
});

it('stands beside the English text that is there', () => {
  expect(of({ term: 'snap' }).english?.equivalent).toBe('SNAP');
});

it('has no other side in English', () => {
  expect(of({ language: 'en' })).toMatchObject({ shown: { english: null }, english: null });
});
