import { JSDOM } from 'jsdom';
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { HandoutSheet } from '../../shared/handout/HandoutSheet.tsx';
import { readerWords } from '../../shared/reader/reader-words.ts';
import { loadStrings, sharedWords } from '../../shared/strings/load-strings.ts';
import { stringsFor } from '../../shared/strings/strings.ts';
import { explanation } from '../fixtures/entry.ts';

const ADDRESS = 'https://fairmeadow.example/help';
const told = (term: string, language: string) => explanation({ term, language, equivalent: term });
const TOLD_OWN = { explanation: { ...told('snap', 'en'), equivalent: 'food help' } };
const TERMS = [
  { explanation: told('snap', 'ar'), second: told('snap', 'en') },
  { explanation: told('wic', 'ar'), second: null },
];

/** A sheet in Arabic; who ticks its boxes reads another language, where one is given. */
function sheet(address: string | null, own = { language: 'ar', t: stringsFor('ar') }): Document {
  const html = render(
    <HandoutSheet
      title="Food help"
      titleLanguage="en"
      address={address}
      terms={TERMS}
      chosen={new Set(['snap'])}
      today="2026-11-22"
      language="ar"
      t={stringsFor('ar')}
      ticks={{ ...own, words: new Map([['snap', TOLD_OWN]]) }}
      onToggle={() => {}}
    />,
  );
  return new JSDOM(html).window.document;
}

it('holds each term in both languages, the chosen ones ticked', () => {
  const document = sheet(ADDRESS);
  const items = [...document.querySelectorAll('li')];
  expect(items.map((li) => li.querySelector('input')?.checked)).toEqual([true, false]);
  expect(items.map(({ className }) => className)).toEqual(['', 'tl-off']);
  const parts = [...document.querySelectorAll<HTMLElement>('li > div:not(.tl-fine) div[lang]')];
  expect(parts.map(({ lang, dir }) => [lang, dir])).toEqual([
    ['ar', 'rtl'],
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ]);
});

it('names a word to tick in the word’s own direction, brackets at its end', async () => {
  const t = await loadStrings('ar', [sharedWords, readerWords]);
  const [, label] = sheet(null, { language: 'ar', t }).querySelectorAll('.tl-tick');
  // FIRST STRONG ISOLATE, UAX #9.
  expect(label?.textContent).toContain('\u2068wic\u2069');
});

it('asks who ticks in her own language, whatever the sheet’s is', async () => {
  const t = await loadStrings('en', [sharedWords, readerWords]);
  const document = sheet(null, { language: 'en', t });
  const label = document.querySelector<HTMLElement>('.tl-tick');
  expect([label?.lang, label?.dir]).toEqual(['en', 'ltr']);
  expect(label?.textContent).toBe('Print \u2068food help\u2069');
  expect(document.querySelector('.tl-sheet')?.getAttribute('lang')).toBe('ar');
});

it('tells the day in the reader’s language, and the status of each term', () => {
  const document = sheet(ADDRESS);
  expect(document.querySelectorAll('.tl-stand')).toHaveLength(2);
  expect(document.querySelector('.tl-sheet')?.getAttribute('dir')).toBe('rtl');
  const title = document.querySelector('h1');
  expect([title?.lang, title?.textContent]).toEqual(['en', 'Food help']);
});

it('has a code of the address: dark corners in a light edge, as scanners look for', () => {
  const path = sheet(ADDRESS).querySelector('.tl-code path + path')?.getAttribute('d') ?? '';
  expect(path.startsWith('M4 4h1v1h-1z')).toBe(true);
  expect(path).not.toMatch(/M[0-3] /);
  expect(
    sheet('https://fairmeadow.example/other').querySelector('path + path')?.getAttribute('d'),
  ).not.toBe(path);
});

it('has neither address nor code for a paper', () => {
  const document = sheet(null);
  expect(document.querySelector('.tl-code, header bdi')).toBeNull();
});
