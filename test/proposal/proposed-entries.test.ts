import { describe, expect, it } from 'vitest';
import { entrySchema } from '../../shared/glossary/schema.ts';
import { isOtherText, plainText, proposedEntries } from '../../shared/proposal/proposed-entries.ts';
import { typedSpellings } from '../../shared/proposal/proposed-forms.ts';
import { entry, source } from '../fixtures/entry.ts';
import { proposal, SPANISH, smallCollection } from '../fixtures/proposal.ts';

const OURS = smallCollection();
const HUD = source({
  publisher: 'HUD',
  title: 'Help with rent',
  url: 'https://www.hud.gov/rent',
  checked: '2025-02-01',
});

const correction = (some = {}) =>
  proposal({
    kind: 'correction',
    language: 'es',
    term: 'snap',
    english: '',
    meaning: '',
    word: SPANISH.equivalent,
    explanation: SPANISH.explanation,
    spellings: typedSpellings(SPANISH),
    publisher: '',
    title: '',
    url: '',
    origin: '',
    author: 'fixture-eva',
    ...some,
  });

it('makes one paragraph of what was typed, and keeps a space that must not break', () => {
  expect(plainText(' uno\r\n dos \u00a0: tres\n')).toBe('uno dos \u00a0: tres');
});

describe('a new term', () => {
  it('is a text in her language and one in English, both hers', () => {
    const { entry: own, source: english, before } = proposedEntries(proposal(), OURS);
    expect(before).toBe(null);
    expect([own.term, own.language, english?.term, english?.language]).toEqual([
      'rent-relief',
      'ar',
      'rent-relief',
      'en',
    ]);
    expect(own).toMatchObject({ sources: [HUD], origin: 'person', authors: ['fixture-layla حسن'] });
    expect(own.concept).toBe(undefined);
    expect(english?.concept).toEqual({ topic: 'food', related: [] });
    for (const { collection, term, language, ...file } of [own, english as typeof own]) {
      expect(entrySchema.safeParse(file).success).toBe(true);
    }
  });

  it('leaves the English text to others where she wrote none', () => {
    expect(proposedEntries(proposal({ meaning: '' }), OURS).source).toBe(null);
  });

  it('in English is one text', () => {
    const made = proposedEntries(proposal({ language: 'en', word: 'Rent relief' }), OURS);
    expect([made.entry.term, made.source]).toEqual(['rent-relief', null]);
    expect(made.entry.concept?.topic).toBe('food');
  });

  it('is in another language of a term that is there, if she says so', () => {
    const made = proposedEntries(proposal({ term: 'snap' }), OURS);
    expect([made.entry.term, made.entry.language, made.source]).toEqual(['snap', 'ar', null]);
  });

  it('cites a page she has not read as not read', () => {
    const made = proposedEntries(proposal({ read: 'no' }), OURS);
    expect(made.entry.sources).toEqual([{ ...HUD, checked: null }]);
  });
});

describe('a correction', () => {
  it('of nothing is the text as it is', () => {
    expect(proposedEntries(correction(), OURS).entry).toEqual(SPANISH);
  });

  it('names who changed a word, and does not make a program’s text a person’s', () => {
    const made = proposedEntries(correction({ word: 'vales', origin: 'person' }), OURS);
    expect(made.before).toBe(SPANISH);
    expect(made.entry).toMatchObject({
      equivalent: 'vales',
      origin: 'machine',
      authors: ['Termlight (software)', 'fixture-eva'],
      evidence: SPANISH.evidence,
    });
  });

  it('adds a source without a word of hers', () => {
    const { publisher, title, url } = HUD;
    const made = proposedEntries(correction({ publisher, title, url }), OURS);
    expect(made.entry).toEqual({ ...SPANISH, sources: [...SPANISH.sources, HUD] });
  });
});

it('tells another text by its words only', () => {
  expect(isOtherText(entry(), entry({ sources: [], authors: ['x'] }))).toBe(false);
  expect(isOtherText(entry(), entry({ explanation: 'Other.' }))).toBe(true);
});
