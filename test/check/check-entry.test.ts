import { expect, it } from 'vitest';
import { checkEntry } from '../../shared/check/check-entry.ts';
import { checkGlossary } from '../../shared/check/check-glossary.ts';
import type { Entry } from '../../shared/glossary/entry.ts';
import { collection, entry, filesOf, form, glossary } from '../fixtures/entry.ts';

const TODAY = '2025-06-15';
const SPANISH = entry({ language: 'es', equivalent: 'cupones', forms: [form('cupones')] });
const OTHERS = [
  entry(),
  entry({ term: 'coupon', equivalent: 'coupon', forms: [form('coupon')] }),
  entry({ term: 'coupon', language: 'es', equivalent: 'cupón', forms: [form('cupones')] }),
];

/** What the rules say of one Entry among others, one by one and all at once. */
function both(one: Entry) {
  const among = collection({ entries: OTHERS.filter((other) => other !== one) });
  const steps = [...checkEntry(one, { collection: among, today: TODAY })];
  const whole = collection({ entries: [...among.entries, one] });
  const { faults } = checkGlossary(filesOf(glossary(whole)), { today: TODAY });
  const path = `us-benefits/${one.language}/${one.term}.json`;
  return { steps, stepwise: steps.flat(), all: faults.filter((fault) => fault.path === path) };
}

it.each([
  ['nothing wrong', entry({ term: 'wic', equivalent: 'WIC', forms: [form('WIC')] })],
  ['another term with its spelling', SPANISH],
  [
    'too long',
    entry({ language: 'es', explanation: 'uno '.repeat(90).trim(), forms: [form('x')] }),
  ],
  ['hard words', entry({ term: 'x', explanation: 'Administrative determination eligibility.' })],
  ['no source', entry({ term: 'x', forms: [form('x')], sources: [] })],
  [
    'a wrong topic',
    entry({ term: 'x', forms: [form('x')], concept: { topic: 'no', related: [] } }),
  ],
  ['no source text', entry({ term: 'y', language: 'es', forms: [form('y')] })],
  ['markup', entry({ term: 'x', forms: [form('x')], explanation: 'A <b>word</b>.' })],
])('says of an Entry what check says of it: %s', (_, one) => {
  const { stepwise, all } = both(one);
  expect(stepwise).toEqual(all);
});

it('finds what the table means it to find', () => {
  expect(both(SPANISH).stepwise.map(({ message }) => message)).toEqual([
    '"cupones" is also a form of "coupon", and nothing tells the two apart.',
  ]);
});

it('takes a step for each rule', () => {
  expect(both(SPANISH).steps.length).toBeGreaterThan(10);
});

it('says nothing of the rival’s own text', () => {
  const paths = both(SPANISH).stepwise.map(({ path }) => path);
  expect(new Set(paths)).toEqual(new Set(['us-benefits/es/snap.json']));
});
