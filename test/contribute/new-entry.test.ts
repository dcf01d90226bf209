import { describe, expect, it } from 'vitest';
import { checkGlossary } from '../../shared/check/check-glossary.ts';
import { type NewEntryAnswers, newEntry } from '../../shared/contribute/new-entry.ts';
import { collection, filesOf, form, glossary, source } from '../fixtures/entry.ts';

const ANSWERS: NewEntryAnswers = {
  term: 'food-bank',
  language: 'en',
  equivalent: 'food bank',
  explanation: 'A place that gives people food for free.',
  topic: 'food',
  authors: ['fixture-ana'],
};

const { topic: _, ...IN_SPANISH } = {
  ...ANSWERS,
  term: 'snap',
  language: 'es',
  equivalent: 'SNAP (ayuda para comprar comida)',
  explanation: 'Es una ayuda para la comida. Se la da el estado. Pida más datos en la oficina.',
};

/** The faults of these answers, as `place: message`. */
function faults(some: Partial<Record<keyof NewEntryAnswers, unknown>>, base: object = ANSWERS) {
  const made = newEntry({ ...base, ...some } as NewEntryAnswers, collection());
  return made.ok ? [] : made.faults.map(({ place, message }) => `${place}: ${message}`);
}

it('makes an Entry with every default', () => {
  expect(newEntry(ANSWERS, collection())).toEqual({
    ok: true,
    entry: {
      collection: 'us-benefits',
      term: 'food-bank',
      language: 'en',
      format: 1,
      equivalent: 'food bank',
      explanation: 'A place that gives people food for free.',
      forms: [form('food bank')],
      concept: { topic: 'food', related: [] },
      sources: [],
      origin: 'person',
      authors: ['fixture-ana'],
      reviews: [],
    },
  });
});

it('makes an Entry of another language, without a concept', () => {
  const made = newEntry({ ...IN_SPANISH, origin: 'machine', sources: [source()] }, collection());
  expect(made).toMatchObject({
    ok: true,
    entry: { language: 'es', forms: [{ text: 'SNAP' }], origin: 'machine', sources: [source()] },
  });
  expect(made.ok && 'concept' in made.entry).toBe(false);
});

it('makes Entries that pass every rule', () => {
  const whole = collection();
  for (const answers of [ANSWERS, IN_SPANISH]) {
    const made = newEntry(answers, whole);
    if (!made.ok) throw new Error(JSON.stringify(made.faults));
    const files = filesOf(glossary({ ...whole, entries: [...whole.entries, made.entry] }));
    expect(
      checkGlossary(files, { today: '2026-11-22' }).faults.filter(({ level }) => level === 'fault'),
    ).toEqual([]);
  }
});

it('keeps words that must stand near an equivalent with other meanings', () => {
  const made = newEntry({ ...ANSWERS, near: ['pantry'] }, collection());
  expect(made).toMatchObject({
    entry: { evidence: { near: ['pantry'] }, forms: [{ ambiguous: true }] },
  });
});

it('takes text in NFC', () => {
  const made = newEntry({ ...ANSWERS, equivalent: 'ca\u0302\u0301p' }, collection());
  expect(made.ok && made.entry.equivalent).toBe('c\u1ea5p');
});

describe('tells of', () => {
  it.each<[string, Partial<Record<keyof NewEntryAnswers, unknown>>, string]>([
    ['an id that is none', { term: 'Food Bank' }, 'no term id'],
    ['an id that leads elsewhere', { term: '../../../food' }, 'not where a glossary file can be'],
    ['a language nobody here knows', { language: 'xx' }, 'names no language'],
    ['an empty explanation', { explanation: '' }, 'explanation: It must be one paragraph'],
    ['an equivalent with spaces around it', { equivalent: ' food bank' }, 'equivalent: It must be'],
    ['an empty form', { forms: [''] }, 'forms[1].text: It must be'],
    ['no author', { authors: [] }, 'authors'],
    ['a source without an address', { sources: [source({ url: 'fns' })] }, 'sources[0].url'],
    ['a day that is none', { sources: [source({ checked: '2024-02-30' })] }, 'sources[0].checked'],
    ['a place that is no code', { jurisdiction: 'California' }, 'concept.jurisdiction'],
    ['a term that is there', { term: 'snap' }, ': The term is there already in this language.'],
  ])('%s', (_, some, expected) => {
    expect(faults(some).join('\n')).toContain(expected);
  });

  it.each([{ topic: 'food' }, { related: ['snap'] }, { jurisdiction: 'US-CA' }])(
    'what belongs to the source language: %j',
    (some) => {
      expect(faults(some, IN_SPANISH)).toEqual([
        'concept: Topic, related terms and jurisdiction belong in the en entry only.',
      ]);
    },
  );

  it('everything at once', () => {
    expect(faults({ term: 'Food', explanation: '', authors: [] })).toHaveLength(3);
  });
});
