import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Explanation } from '../../shared/bundle/explanation.ts';
import { standaloneDocument } from '../../shared/handout/standalone-document.ts';
import { explanation, source } from '../fixtures/entry.ts';
import { matcher, page } from '../fixtures/page.ts';
import { PARAGRAPHS } from '../fixtures/paragraphs.ts';

const EVIL = '<img src=x onerror=alert(1)>';
const PAGE = `<!doctype html><html lang="en"><head><title>Food aid ${EVIL.replace('<', '&lt;')}</title>
<script src="https://tracker.example/a.js"></script></head><body>
<nav><a href="/home">Home</a></nav>
<article>
<p>${PARAGRAPHS.en} Ask for SNAP or <b>WI</b>C.</p>
<p>The code &lt;img src=x onerror=alert(1)&gt; is text. So is &lt;script&gt;alert(1)&lt;/script&gt;.</p>
<p>Go <a href="javascript:alert(1)" onclick="alert(2)">here for SNAP</a> or <a href="https://www.fns.usda.gov/">to USDA</a>.</p>
<p lang="es">Usted puede pedir ayuda. <img src="https://tracker.example/a.gif" alt="A card"></p>
<p id="term-1" style="background:url(https://tracker.example/b.gif)">${PARAGRAPHS.en}</p>
<iframe src="https://tracker.example/"></iframe><form action="https://tracker.example/"><input name="a"></form>
<script>alert(3)</script>
${Array(4).fill(`<p>${PARAGRAPHS.en}</p>`).join('')}
</article></body></html>`;

const matchers = new Map([['en', matcher({ snap: ['SNAP'], wic: ['WIC'], income: ['income'] })]]);
const arabic = async (term: string): Promise<Explanation> =>
  explanation({
    term,
    language: 'ar',
    equivalent: `${term} ${EVIL}`,
    explanation: `مساعدة ${EVIL}`,
    sources: [source({ title: EVIL })],
    authors: [EVIL],
  });
const english = async (term: string) =>
  term === 'wic' ? null : explanation({ term, language: 'en', equivalent: `${term} in English` });

let html = '';
let document: Document;
beforeAll(async () => {
  html = await standaloneDocument(page(PAGE), {
    matchers,
    explain: arabic,
    explainInEnglish: english,
    language: 'ar',
    pageLanguage: 'en',
  });
  document = new JSDOM(html).window.document;
});

describe('nothing in it runs or is loaded', () => {
  it.each([
    ['a script', /<script/i],
    ['a source', /<[^>]*\ssrc(set)?\s*=/i],
    ['a handler', /<[^>]*\son\w+\s*=/i],
    ['a script for an address', /href\s*=\s*["']?\s*javascript:/i],
    ['a style that loads', /url\(|@import/i],
    ['a frame, a form or a picture', /<(iframe|form|input|img|link|object|embed|base|svg)\b/i],
    ['another’s address but in links', /(?<!href="[^"]*)tracker\.example/],
  ])('it has not %s', (_, pattern) => {
    expect(html).not.toMatch(pattern);
  });

  it('even where the page, or a glossary, wrote markup as text', () => {
    expect(document.querySelector('img, script, [onerror]')).toBeNull();
    expect(document.querySelector('main')?.textContent).toContain(`The code ${EVIL} is text.`);
    expect(document.querySelector('main')?.textContent).toContain('<script>alert(1)</script>');
    expect(document.querySelector('.terms h3')?.textContent).toContain(EVIL);
    expect(document.title).toContain(EVIL);
  });
});

it('begins as HTML of today', () => {
  expect(html).toMatch(/^<!doctype html>\n<html /);
  expect(document.compatMode).toBe('CSS1Compat');
});

describe('its marks', () => {
  it('are numbered, every one', () => {
    const text = document.querySelector('main') as Element;
    const words = [...text.querySelectorAll('.term')].map((term) => term.textContent);
    expect(words.filter((word) => /income/.test(word ?? ''))).toHaveLength(6);
    expect(words.filter((word) => /SNAP/.test(word ?? ''))).toEqual(['SNAP2', 'SNAP2']);
    expect(words.slice(2, 4)).toEqual(['WI', 'C3']);
  });

  it('lead to the note of their number', () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      const target = document.getElementById(link.hash.slice(1));
      expect(target, link.hash).not.toBeNull();
      const number = link.querySelector('sup')?.textContent;
      if (number) expect(target?.getAttribute('value')).toBe(number);
    }
  });

  it('lead to one place each: no id is given twice', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('its languages', () => {
  const lang = (selector: string) => {
    const element = document.querySelector<HTMLElement>(selector);
    return [element?.lang, element?.dir];
  };

  it.each([
    ['the document', 'html', ['ar', 'rtl']],
    ['the page’s text', 'main', ['en', 'ltr']],
    ['a part of the page in another', 'main p[lang]', ['es', '']],
    ['an explanation', 'li .two > div', ['ar', 'rtl']],
    ['an explanation in English', 'li .two > div + div', ['en', 'ltr']],
  ])('are said of %s', (_, selector, expected) => {
    expect(lang(selector)).toEqual(expected);
  });

  it('has English beside each term that English has', () => {
    const both = [...document.querySelectorAll('ol > li')].map(
      (li) => li.querySelectorAll('h3').length,
    );
    expect(both).toEqual([2, 2, 1]);
  });
});

it('keeps links of the web', () => {
  expect(document.querySelector('main a[href^="https:"]')?.getAttribute('href')).toBe(
    'https://www.fns.usda.gov/',
  );
});
