import { expect, it } from 'vitest';
import { emptyProposal, isTyped, readProposal } from '../../shared/proposal/proposal.ts';
import { proposal } from '../fixtures/proposal.ts';

it('is read back as it was kept', () => {
  expect(readProposal(JSON.stringify(proposal()))).toEqual(proposal());
  expect(readProposal(JSON.stringify(emptyProposal('es')))).toEqual(emptyProposal('es'));
});

it('is typed once something stands in it besides its language', () => {
  expect(isTyped({ ...emptyProposal('es'), word: ' ' })).toBe(false);
  expect(isTyped({ ...emptyProposal('es'), word: 'la' })).toBe(true);
  expect(isTyped({ ...emptyProposal('es'), author: 'Fixture Eva' })).toBe(true);
});

it.each([
  null,
  '',
  '{',
  '[]',
  'null',
  '"word"',
  '{"word":1}',
  JSON.stringify({ ...proposal(), more: 'x' }),
  JSON.stringify({ ...proposal(), word: 'x'.repeat(5001) }),
  JSON.stringify({ ...proposal(), read: 'perhaps' }),
  JSON.stringify({ ...proposal(), word: undefined }),
  JSON.stringify({ ...proposal(), kind: '' }),
  JSON.stringify({ ...proposal(), word: undefined, more: 'x' }),
])('is nothing if it can’t have been kept by us: %#', (text) => {
  expect(readProposal(text)).toBe(null);
});
