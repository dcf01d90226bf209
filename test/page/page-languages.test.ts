import { describe, expect, it } from 'vitest';
import {
  type KnownLanguages,
  readLanguagesInSteps,
  readPageLanguages,
} from '../../shared/page/page-languages.ts';
import { readRuns } from '../../shared/page/read-runs.ts';
import { page } from '../fixtures/page.ts';
import { PARAGRAPHS } from '../fixtures/paragraphs.ts';

const google = (text: string) =>
  `<font style="vertical-align: inherit;"><font>${text}</font></font>`;

/** The languages of the texts of one word on a page, by what is around them. */
function ofShort(html: string, known?: KnownLanguages) {
  const root = page(html).documentElement;
  const languages = readPageLanguages(root, known);
  return [...readRuns(root)]
    .filter(({ text }) => /^\s*\w+\s*$/.test(text))
    .map((run) => [run.text.trim(), languages.of(run)]);
}

describe('a short text is in the language', () => {
  it('its nearest lang says, else the page’s', () => {
    expect(ofShort(`<html lang="en"><p>SNAP<p lang="vi">WIC<p lang="pl">SSI`)).toEqual([
      ['SNAP', 'en'],
      ['WIC', 'vi'],
      ['SSI', null],
    ]);
  });

  it('that longer text under the same lang shows, where a translator has left the lang', () => {
    const html = `<html lang="es"><p>${PARAGRAPHS.es}<div lang="en"><p>${PARAGRAPHS.es}<p>SNAP</div>`;
    expect(ofShort(html)).toEqual([['SNAP', 'es']]);
  });

  it('that a translator’s text is in, or the rest, on a page half translated', () => {
    const html = `<html lang="es" class="translated-ltr"><h1>${google('SNAP')}</h1>
      <p lang="en">${google(PARAGRAPHS.es)}<p lang="en">\n${google('WIC')}<h2>TANF</h2><p>${PARAGRAPHS.en}`;
    expect(ofShort(html)).toEqual([
      ['SNAP', 'es'],
      ['WIC', 'es'],
      ['TANF', 'en'],
    ]);
  });

  it('the page was in, where too little is left of it to tell', () => {
    const html = `<html lang="es"><p>${google(PARAGRAPHS.es)}<p>TANF`;
    expect(ofShort(html, { original: 'en' })).toEqual([['TANF', 'en']]);
  });

  it('that was given as the page’s', () => {
    expect(ofShort(`<p>${PARAGRAPHS.en}<p>SNAP`, { page: 'vi' })).toEqual([['SNAP', 'vi']]);
  });
});

it('tells whether anything is another than before', () => {
  const read = (html: string) => readPageLanguages(page(html).documentElement);
  expect(read(`<p>${PARAGRAPHS.en}`).equals(read(`<p>${PARAGRAPHS.en}<p lang="vi">SNAP`))).toBe(
    true,
  );
  expect(read(`<p>${PARAGRAPHS.en}`).equals(read(`<p>${PARAGRAPHS.es}`))).toBe(false);
});

describe('in steps', () => {
  const html = `<html lang="en"><body>${'<i></i>'.repeat(450)}<p>${PARAGRAPHS.es}`;

  /** Reads to the end, and does something to the page at each rest. */
  function readWith(change: (body: HTMLElement) => void) {
    const { documentElement, body } = page(html);
    const reading = readLanguagesInSteps(documentElement);
    let rests = 0;
    let step = reading.next();
    for (; !step.done; step = reading.next()) {
      rests += 1;
      change(body);
    }
    return { language: step.value.page, rests };
  }

  it('rests where there is no text either', () => {
    expect(readWith(() => {})).toEqual({ language: 'es', rests: 4 });
  });

  it('begins again where the page changes between two of them, and ends on one that always does', () => {
    const renew = (body: HTMLElement) => body.replaceChildren(...body.cloneNode(true).childNodes);
    expect(readWith(renew)).toEqual({ language: 'es', rests: 3 });
    let left = 1;
    const once = (body: HTMLElement) => {
      if (left-- > 0) renew(body);
    };
    expect(readWith(once)).toEqual({ language: 'es', rests: 5 });
  });
});
