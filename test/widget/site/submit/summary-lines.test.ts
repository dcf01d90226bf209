import { expect, it } from 'vitest';
import type { FieldFault } from '../../../../shared/proposal/check-proposal.ts';
import { createStrings } from '../../../../shared/strings/create-strings.ts';
import { mustBeMended, summaryLines } from '../../../../widget/site/submit/summary-lines.ts';
import en from '../../../../widget/site/submit/words/en.json' with { type: 'json' };

const t = createStrings({ en })('en');
const rule: FieldFault = { field: 'explanation', kind: 'rule', message: 'Long.', remedy: 'Cut.' };

it('says what is missing first, in our words, then what the rules say, in theirs', () => {
  const faults = [rule, { ...rule, field: 'word' as const }];
  expect(summaryLines({ missing: ['word'], faults }, t)).toEqual([
    { field: 'word', text: 'Write the word.', language: null },
    { field: 'explanation', text: 'Long. Cut.', language: 'en' },
  ]);
});

it('leaves to a reviewer only what a reviewer can mend', () => {
  expect(mustBeMended({ missing: [], faults: [rule] })).toBe(false);
  expect(mustBeMended({ missing: ['word'], faults: [] })).toBe(true);
  expect(mustBeMended({ missing: [], faults: [{ ...rule, kind: 'shape' }] })).toBe(true);
});
