import { expect, it } from 'vitest';
import { changedFields, nameOf, sameWords } from '../../shared/exchange/entry-fields.ts';
import { entry, form, review, source } from '../fixtures/entry.ts';

it('names the fields that differ, whatever the order of their keys', () => {
  const turned = { ...source(), publisher: 'USDA' };
  const { checked, ...rest } = turned;
  expect(changedFields(entry(), entry({ sources: [{ checked, ...rest }] }))).toEqual([]);
  expect(changedFields(entry(), entry({ explanation: 'x', reviews: [review()] }))).toEqual([
    'explanation',
    'reviews',
  ]);
  expect(changedFields(null, entry())).toContain('equivalent');
});

it('tells words from what is said about them', () => {
  expect(sameWords(entry(), entry({ origin: 'machine', sources: [], reviews: [review()] }))).toBe(
    true,
  );
  expect(sameWords(entry(), entry({ forms: [form('SNAP')] }))).toBe(false);
});

it('names an entry', () => {
  expect(nameOf(entry({ language: 'es' }))).toBe('snap (es)');
});
