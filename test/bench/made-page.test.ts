import { describe, expect, it } from 'vitest';
import { Matcher } from '../../shared/match/matcher.ts';
import { madePage } from './made-page.ts';
import { madeIndex } from './made-terms.ts';
import { everydayWords, wordOf } from './made-words.ts';

describe('made-up words', () => {
  it('are no two alike', () => {
    const words = [
      ...Array.from({ length: 5000 }, (_, number) => wordOf(number)),
      ...everydayWords(2000),
    ];
    expect(new Set(words).size).toBe(7000);
  });
});

describe('a made-up Index', () => {
  it('holds so many terms, each with three spellings, no two alike', () => {
    const { terms, forms } = madeIndex(3000);
    expect(terms).toHaveLength(3000);
    expect(new Set(forms.map(({ text }) => text.toLowerCase())).size).toBe(9000);
  });
});

describe('a made-up page', () => {
  it('is the same each time', () => {
    const shape = { units: 20_000, marks: 50 };
    expect(madePage(madeIndex(50), shape)).toBe(madePage(madeIndex(50), shape));
  });

  it.each([50, 5000])('is as long as asked and holds as many words of %i terms', (count) => {
    const index = madeIndex(count);
    const html = madePage(index, { units: 100_000, marks: 250 });
    const text = html.replace(/<[^>]*>/g, '');
    expect(text.length).toBeGreaterThan(100_000);
    const { hits } = new Matcher(index).find(text);
    expect(hits.length).toBeGreaterThan(240);
    expect(hits.length).toBeLessThan(270);
  });
});
