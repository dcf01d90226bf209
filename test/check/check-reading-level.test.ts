import { describe, expect, it } from 'vitest';
import { checkReadingLevel } from '../../shared/check/check-reading-level.ts';
import type { Entry } from '../../shared/glossary/entry.ts';
import { collection, entry, form } from '../fixtures/entry.ts';

const faults = (...entries: Entry[]) =>
  checkReadingLevel(collection({ entries })).map(({ path, place }) => `${path} ${place}`.trim());
const english = (explanation: string, some: Partial<Entry> = {}) => entry({ explanation, ...some });
const spanish = (explanation: string) => entry({ language: 'es', explanation });

/** Easy enough for all, for one of a few, and for none. */
const EASY = 'You get a card. You pay for food with it.';
const MIDDLING =
  'Help from the state to buy food for families who have a very small income. The office looks at your family and at your monthly income every year before it makes a decision.';
const HARD = 'Eligibility determinations necessitate additional documentation annually.';

describe('in English', () => {
  it('takes what is easy', () => {
    expect(faults(english(EASY))).toEqual([]);
  });

  it('refuses one that is hard, the rest being easy', () => {
    expect(faults(english(EASY), english(EASY), english(HARD, { term: 'wic' }))).toEqual([
      'us-benefits/en/wic.json explanation',
    ]);
  });

  it('refuses a collection of which half is not easy enough', () => {
    expect(faults(english(EASY), english(MIDDLING), english(MIDDLING))).toEqual([
      'us-benefits/collection.json',
    ]);
    expect(faults(english(EASY), english(EASY), english(MIDDLING))).toEqual([]);
  });

  it('does not count the term’s own names, nor acronyms', () => {
    const explanation = 'Naturalization means you join the country. USCIS decides.';
    const names = {
      equivalent: 'naturalization',
      forms: [form('means you join the country'), form('decides')],
    };
    expect(faults(english(explanation, names))).toEqual([]);
    expect(faults(english(HARD, { equivalent: 'eligibility determinations' }))).not.toEqual([]);
    expect(faults(english(HARD, { equivalent: HARD.slice(0, -1) }))).toEqual([]);
  });

  it('tells the grade, and what is asked', () => {
    const [, fault] = checkReadingLevel(collection({ entries: [english(HARD)] })).toReversed();
    expect(fault?.message).toMatch(/^It reads at grade \d+\.\d \(Flesch-Kincaid\); at most 8/);
  });
});

describe('in Spanish', () => {
  it('takes what is easy', () => {
    expect(
      faults(spanish('Es una ayuda para comprar comida. Usted paga con una tarjeta.')),
    ).toEqual([]);
  });

  it('refuses what scores below 60', () => {
    expect(faults(spanish('Es una ayuda mensual para familias con necesidades.'))).toEqual([
      'us-benefits/es/snap.json explanation',
    ]);
  });
});

it('says nothing of languages it has no formula for', () => {
  expect(faults(entry({ language: 'vi', explanation: HARD }))).toEqual([]);
});
