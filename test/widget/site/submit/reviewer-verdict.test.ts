import { expect, it } from 'vitest';
import { namedText } from '../../../../shared/proposal/proposed-texts.ts';
import { decisionOf, refusalOf } from '../../../../widget/site/submit/reviewer-verdict.ts';
import { reviewer } from '../../../fixtures/entry.ts';
import { SPANISH, smallCollection } from '../../../fixtures/proposal.ts';

const OURS = smallCollection();
const RULES = {
  collection: OURS,
  reviewers: [reviewer({ account: 'fixture-eva', languages: ['es'] })],
  today: '2025-06-15',
};
const EVA = { reviewer: 'fixture-eva', role: 'translator' } as const;
const text = await namedText(SPANISH, SPANISH, OURS);

it('lets those approve who are listed for it, and says why not others', () => {
  expect(refusalOf(text, EVA, RULES)).toBe(null);
  expect(refusalOf(text, { ...EVA, role: 'subject' }, RULES)).toContain('not listed as a subject');
  const own = { ...text, entry: { ...SPANISH, authors: ['fixture-eva'] } };
  expect(refusalOf(own, EVA, RULES)).toContain('nobody reviews what they wrote');
});

it('binds a decision to the exact text', () => {
  const part = { ...EVA, today: RULES.today };
  const { digest, sourceDigest } = text;
  const said = { collection: 'us-benefits', term: 'snap', language: 'es', ...EVA };
  const bound = { ...said, date: '2025-06-15', digest, sourceDigest };
  expect(decisionOf(text, { decision: 'approve', note: 'x' }, part)).toEqual({
    ...bound,
    decision: 'approve',
  });
  expect(decisionOf(text, { decision: 'change', note: ' No. ' }, part)).toEqual({
    ...bound,
    decision: 'change',
    note: 'No.',
  });
  expect(decisionOf(text, { decision: 'later', note: '' }, part)).toBe(null);
});
