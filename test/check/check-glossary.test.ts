import { expect, it } from 'vitest';
import { checkGlossary } from '../../shared/check/check-glossary.ts';
import type { Entry } from '../../shared/glossary/entry.ts';
import {
  collection,
  entry,
  filesOf,
  form,
  glossary,
  review,
  reviewer,
  source,
} from '../fixtures/entry.ts';

const options = { today: '2026-06-01' };
const read = (...entries: Entry[]) =>
  checkGlossary(filesOf(glossary(collection({ entries }))), options);

it('gives a faultless glossary and nothing to say', () => {
  const { glossary: given, faults } = read(entry());
  expect(given.collections[0]?.entries).toEqual([entry()]);
  expect(faults).toEqual([]);
});

it.each<[string, Partial<Entry>, string]>([
  ['concepts', { concept: { topic: 'housing', related: [] } }, 'concept.topic'],
  ['forms', { forms: [form('SNAP', { standing: 'admitted' })] }, 'forms'],
  ['evidence', { evidence: { notIn: ['cold day'] } }, 'evidence.notIn[0]'],
  ['text', { explanation: 'Go to https://usda.gov now.' }, 'explanation'],
  ['scripts', { equivalent: 'SN\u0410P' }, 'equivalent'],
  ['length', { explanation: Array(31).fill('Get aid.').join(' ') }, 'explanation'],
  ['dates', { sources: [source({ checked: '2026-06-03' })] }, 'sources[0].checked'],
  ['reviews', { reviews: [review({ reviewer: 'ana' })] }, 'reviews[0].reviewer'],
  ['sources', { sources: [] }, 'sources'],
])('holds %s to their rule', (_, some, place) => {
  expect(read(entry(some)).faults.map((fault) => fault.place)).toEqual([place]);
});

it('finds fault with half of a pair of surrogates, of which no digest can be made', () => {
  expect(read(entry({ explanation: 'Help to buy food \ud83d.' })).faults).not.toEqual([]);
});

it('holds explanations to a reading level', () => {
  const explanation = 'Eligibility determinations necessitate documentation.';
  expect(read(entry({ explanation })).faults.map(({ path, place }) => `${path} ${place}`)).toEqual([
    'us-benefits/collection.json ',
    'us-benefits/en/snap.json explanation',
  ]);
});

it('holds two terms to different spellings', () => {
  expect(read(entry(), entry({ term: 'wic' })).faults).toHaveLength(2);
});

it('holds collections and reviewers to their rules', () => {
  const whole = glossary(collection({ title: '<b>US</b>', topics: ['food', 'food'] }), [
    reviewer({ name: 'Binh\u202e', collections: ['us-tx'] }),
  ]);
  expect(
    checkGlossary(filesOf(whole), options).faults.map(({ path, place }) => `${path} ${place}`),
  ).toEqual([
    'reviewers.json [0].collections[0]',
    'reviewers.json [0].name',
    'us-benefits/collection.json topics[1]',
    'us-benefits/collection.json title',
  ]);
});

it('tells how far it is', () => {
  const told: string[] = [];
  const progress = (doing: string, done: number, of: number) => told.push(`${doing} ${done}/${of}`);
  checkGlossary(filesOf(glossary(collection())), { ...options, progress });
  expect(told.slice(0, 4)).toEqual(['Reading 1/3', 'Reading 2/3', 'Reading 3/3', 'Checking 0/12']);
});

it('holds files to their form', () => {
  const files = filesOf(glossary(collection()));
  const loose = files.map(({ path, text }) => ({
    path,
    text: path.endsWith('snap.json') ? `${text}\n` : text,
  }));
  expect(checkGlossary(loose, options).faults.map(({ path }) => path)).toEqual([
    'us-benefits/en/snap.json',
  ]);
});

it('tells what can’t be read together with what breaks a rule, ordered by file', () => {
  const files = [
    { path: 'us-benefits/vi/snap.json', text: '{' },
    ...filesOf(glossary(collection({ entries: [entry({ sources: [] })] }))),
    { path: 'a/b.json', text: '' },
  ];
  expect(checkGlossary(files, options).faults.map(({ path }) => path)).toEqual([
    'a/b.json',
    'a/collection.json',
    'us-benefits/en/snap.json',
    'us-benefits/vi/snap.json',
  ]);
});
