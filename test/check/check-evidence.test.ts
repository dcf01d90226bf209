import { describe, expect, it } from 'vitest';
import { checkEvidence } from '../../shared/check/check-evidence.ts';
import type { Entry } from '../../shared/glossary/entry.ts';
import { collection, entry, form } from '../fixtures/entry.ts';

const places = (some: Partial<Entry>) =>
  checkEvidence(collection({ entries: [entry(some)] })).map(({ place }) => place);
const parole = [form('parole', { ambiguous: true }), form('humanitarian parole')];

describe('finds nothing wrong with', () => {
  it.each<[string, Partial<Entry>]>([
    ['no evidence for one meaning', { forms: [form('SNAP')] }],
    ['neighbours for an ambiguous form', { forms: parole, evidence: { near: ['USCIS'] } }],
    ['topics for an ambiguous form', { forms: parole, evidence: { topics: ['health'] } }],
    ['a phrase around a form', { forms: [form('premium')], evidence: { notIn: ['at a premium'] } }],
    ['a phrase in other case', { forms: [form('SNAP')], evidence: { notIn: ['cold snap'] } }],
    [
      'a phrase without spaces',
      { language: 'zh-Hans', forms: [form('补助')], evidence: { notIn: ['医疗补助费'] } },
    ],
    [
      'a phrase with an Arabic article',
      { language: 'ar', forms: [form('دخل')], evidence: { notIn: ['ضريبة الدخل'] } },
    ],
  ])('%s', (_, some) => {
    expect(places(some)).toEqual([]);
  });
});

describe('tells of', () => {
  it.each<[string, Partial<Entry>, string[]]>([
    ['an ambiguous form without evidence', { forms: parole }, ['forms[0].ambiguous']],
    [
      'an ambiguous form with evidence against it only',
      { forms: parole, evidence: { notNear: ['prison'] } },
      ['forms[0].ambiguous'],
    ],
    [
      'a phrase that holds no form',
      { forms: [form('premium')], evidence: { notIn: ['premium plan', 'premiums'] } },
      ['evidence.notIn[1]'],
    ],
    [
      'a phrase with the form inside a word',
      { forms: [form('snap')], evidence: { notIn: ['snapshot'] } },
      ['evidence.notIn[0]'],
    ],
    [
      'neighbours and topics nobody asks for',
      {
        forms: [form('premium')],
        evidence: { near: ['plan'], notNear: ['fuel'], notIn: ['at a premium'], topics: ['food'] },
      },
      ['evidence.near', 'evidence.notNear', 'evidence.topics'],
    ],
    [
      'a word for and against',
      { forms: parole, evidence: { near: ['uscis'], notNear: ['prison', 'USCIS'] } },
      ['evidence.notNear[1]'],
    ],
    [
      'a phrase that is a form itself',
      { forms: [form('premium')], evidence: { notIn: ['at a premium', 'Premium'] } },
      ['evidence.notIn[1]'],
    ],
    [
      'a topic the collection has not',
      { forms: parole, evidence: { topics: ['food', 'housing'] } },
      ['evidence.topics[1]'],
    ],
  ])('%s', (_, some, expected) => {
    expect(places(some)).toEqual(expected);
  });
});

it('names the topics there are', () => {
  const entries = [entry({ forms: parole, evidence: { topics: ['housing'] } })];
  const [fault] = checkEvidence(collection({ entries }));
  expect(fault?.remedy).toBe('Write one of: food, health.');
});
