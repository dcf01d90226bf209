import { expect, it } from 'vitest';
import { generatePage } from './generate-page.ts';
import { PARTS } from './page-parts.ts';
import { TERM_WORDS } from './page-words.ts';

it('makes the same page of the same seed, and another of another', () => {
  expect(generatePage(7)).toBe(generatePage(7));
  expect(generatePage(7)).not.toBe(generatePage(8));
});

it('has pages of some size, with terms and every kind of part among them', () => {
  const pages = Array.from({ length: 30 }, (_, seed) => generatePage(seed));
  expect(pages.filter((page) => page.length > 2000).length).toBeGreaterThan(25);
  expect(
    TERM_WORDS.filter((word) => pages.some((page) => page.includes(word))).length,
  ).toBeGreaterThan(300);
  const signs = ['shadowrootmode="open"', 'shadowrootmode="closed"', 'sandbox srcdoc', '<ruby>'];
  for (const sign of [...signs, '<foreignObject', '<math>', '<dialog', ' popover', '<![CDATA[']) {
    expect(
      pages.some((page) => page.includes(sign)),
      sign,
    ).toBe(true);
  }
  expect(Object.keys(PARTS).length).toBeGreaterThan(25);
});
