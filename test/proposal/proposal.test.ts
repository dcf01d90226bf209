import { expect, it } from 'vitest';
import { emptyProposal, readProposal } from '../../shared/proposal/proposal.ts';
import { proposal } from '../fixtures/proposal.ts';

it('is read back as it was kept', () => {
  expect(readProposal(JSON.stringify(proposal()))).toEqual(proposal());
  expect(readProposal(JSON.stringify(emptyProposal('es')))).toEqual(emptyProposal('es'));
});

it.each([
  null,
  '',
  '{',
  '[]',
  '{"word":1}',
  JSON.stringify({ ...proposal(), more: 'x' }),
  JSON.stringify({ ...proposal(), word: 'x'.repeat(5001) }),
  JSON.stringify({ ...proposal(), read: 'perhaps' }),
])('is nothing if it can’t have been kept by us: %#', (text) => {
  expect(readProposal(text)).toBe(null);
});
