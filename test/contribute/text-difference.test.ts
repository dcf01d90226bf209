import { expect, it } from 'vitest';
import { textDifference } from '../../shared/contribute/text-difference.ts';
import { entry, form } from '../fixtures/entry.ts';

const NONE = { equivalent: null, explanation: null, addedForms: [], removedForms: [] };

it('tells nothing of what is no part of the text, nor of the order of forms', () => {
  const forms = [form('SNAP'), form('food stamps')];
  const before = entry({ forms });
  const after = entry({ forms: [...forms].reverse(), sources: [], authors: ['fixture-ana'] });
  expect(textDifference(before, after)).toEqual(NONE);
});

it('tells the words of equivalent and explanation', () => {
  const after = entry({ equivalent: 'SNAP benefits', explanation: 'Help to buy food.' });
  expect(textDifference(entry(), after)).toEqual({
    ...NONE,
    equivalent: [
      { kind: 'same', text: 'SNAP' },
      { kind: 'added', text: ' benefits' },
    ],
    explanation: [
      { kind: 'same', text: 'Help' },
      { kind: 'removed', text: ' from the government' },
      { kind: 'same', text: ' to buy food.' },
    ],
  });
});

it('tells forms that came, went, or have other rules', () => {
  const before = entry({ forms: [form('SNAP'), form('stamps')] });
  const after = entry({ forms: [form('SNAP', { ambiguous: true }), form('EBT')] });
  expect(textDifference(before, after)).toEqual({
    ...NONE,
    addedForms: [form('SNAP', { ambiguous: true }), form('EBT')],
    removedForms: [form('SNAP'), form('stamps')],
  });
});
