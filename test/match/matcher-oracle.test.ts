import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Index } from '../../shared/match/index-format.ts';
import { Matcher } from '../../shared/match/matcher.ts';
import { RUNS } from '../fixtures/text.ts';
import { oracle } from './oracle.ts';

/** A small alphabet, so that forms often stand in texts, touch, overlap and nearly match. */
const UNITS = [
  'a',
  'b',
  'A',
  'B',
  'é',
  'e\u0301',
  ' ',
  '\u00a0',
  '\n',
  "'",
  '’',
  '-',
  '‑',
  '\u00ad',
  '\u200b',
  '.',
  '福',
  '利',
  'ａ',
  '2',
];
const text = fc.array(fc.constantFrom(...UNITS), { maxLength: 40 }).map((units) => units.join(''));
const form = fc
  .array(fc.constantFrom('a', 'b', 'A', 'B', 'é', ' ', "'", '-', '福', '利'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((units) => units.join(''))
  .filter((one) => one.trim() === one && !one.includes('  '));

const index = fc
  .uniqueArray(fc.record({ text: form, capitals: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
    selector: ({ text: spelling }) => spelling.toLowerCase(),
  })
  .map(
    (forms): Index => ({
      format: 1,
      collection: 'test',
      language: 'en',
      terms: forms.map((_, i) => ({ id: `term-${i}`, topic: 'food' })),
      forms: forms.map((one, term) => ({ ...one, term })),
    }),
  );

it('finds what the plainest search finds, in any text with any forms', () => {
  fc.assert(
    fc.property(index, text, (one, words) => {
      // The oracle folds character by character: it is given composed text.
      const composed = words.normalize('NFC');
      const found = new Matcher(one).find(composed).hits;
      expect(found.map(({ term, start, end }) => ({ term, start, end }))).toEqual(
        oracle(one, composed),
      );
    }),
    RUNS,
  );
});

it('finds the same words whether letters are composed or not', () => {
  fc.assert(
    fc.property(index, text, (one, words) => {
      const matcher = new Matcher(one);
      const terms = (form: string) => matcher.find(form).hits.map(({ term }) => term);
      expect(terms(words.normalize('NFD'))).toEqual(terms(words.normalize('NFC')));
    }),
    RUNS,
  );
});

it('never lets hits overlap, run backwards or leave the text', () => {
  fc.assert(
    fc.property(index, text, (one, words) => {
      let end = 0;
      for (const hit of new Matcher(one).find(words).hits) {
        expect(hit.start).toBeGreaterThanOrEqual(end);
        expect(hit.end).toBeGreaterThan(hit.start);
        end = hit.end;
      }
      expect(end).toBeLessThanOrEqual(words.length);
    }),
    RUNS,
  );
});
