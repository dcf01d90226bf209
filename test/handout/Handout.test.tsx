import { JSDOM } from 'jsdom';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../shared/bundle/explanation.ts';
import { Handout } from '../../shared/handout/Handout.tsx';
import { stringsFor } from '../../shared/strings/strings.ts';
import { explanation } from '../fixtures/entry.ts';
import { body, marksIn } from '../fixtures/page.ts';

const FORMS = { snap: ['SNAP'], wic: ['WIC'] };
const SNAP = explanation();
const WIC = explanation({ term: 'wic', equivalent: 'WIC (vi)' });
const ENGLISH = explanation({ language: 'en', equivalent: 'Supplemental aid' });

/** A handout of an English page. */
function handout(
  html: string,
  explained: Explanation[],
  { language = 'vi', title = 'Food aid' } = {},
) {
  const content = body(html);
  const byTerm = (list: Explanation[]) => new Map(list.map((one) => [one.term, one]));
  const document = render(
    <Handout
      title={title}
      content={content}
      pageLanguage="en"
      language={language}
      marks={marksIn(content, FORMS)}
      explanations={byTerm(explained)}
      english={byTerm([ENGLISH])}
      t={stringsFor(language)}
    />,
  );
  return new JSDOM(`<!doctype html>${document}`).window.document;
}

describe('the document', () => {
  it.each([
    ['vi', 'ltr'],
    ['ar', 'rtl'],
  ])('is in %s and runs %s, but for the page’s own text', (language, direction) => {
    const { documentElement: html } = handout('SNAP', [SNAP], { language });
    const main = html.querySelector('main');
    expect([html.lang, html.dir, main?.lang, main?.dir]).toEqual([
      language,
      direction,
      'en',
      'ltr',
    ]);
  });

  it('has the page’s title, else the language’s name', () => {
    expect(handout('SNAP', [SNAP]).title).toBe('Food aid');
    expect(handout('SNAP', [SNAP], { title: '' }).title).toBe('Tiếng Việt');
  });

  it('forbids everything to run or to be loaded', () => {
    const policy = handout('SNAP', [SNAP])
      .querySelector('meta[http-equiv]')
      ?.getAttribute('content');
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'");
  });

  it('says in UTF-8 what it says', () => {
    expect(handout('SNAP', [SNAP]).querySelector('meta')?.getAttribute('charset')).toBe('utf-8');
  });
});

describe('the terms', () => {
  it('are numbered as they are explained, in the text and below it', () => {
    const document = handout('<p>WIC, SNAP, WIC</p>', [WIC, SNAP]);
    const numbers = [...document.querySelectorAll('main sup')].map((sup) => sup.textContent);
    expect(numbers).toEqual(['1', '2', '1']);
    const below = [...document.querySelectorAll('ol > li')].map((li) => [
      li.id,
      li.querySelector('h3')?.textContent,
    ]);
    expect(below).toEqual([
      ['term-1', 'WIC (vi)'],
      ['term-2', 'SNAP (phiếu thực phẩm)'],
    ]);
  });

  it('are in English beside the reader’s language, each its own', () => {
    const notes = [...handout('<p>WIC, SNAP</p>', [WIC, SNAP]).querySelectorAll('ol > li')];
    expect(notes.map((li) => li.textContent?.includes('Supplemental aid'))).toEqual([false, true]);
  });

  it('are counted in the reader’s language', () => {
    const document = handout('<p>WIC, SNAP</p>', [WIC, SNAP], { language: 'es' });
    const count = '2 palabras de esta página, explicadas';
    expect(document.querySelector('.count')?.textContent).toBe(count);
    expect(document.querySelector('section h2')?.textContent).toBe(count);
  });

  it('are named for screen readers by their heading', () => {
    const document = handout('SNAP', [SNAP]);
    const id = document.querySelector('section')?.getAttribute('aria-labelledby') ?? '';
    expect(document.getElementById(id)?.localName).toBe('h2');
  });

  it('lead back to the text', () => {
    const document = handout('SNAP', [SNAP]);
    const link = document.querySelector('.back a')?.getAttribute('href') ?? '';
    expect(document.querySelector(link)?.localName).toBe('main');
  });
});

describe('a page without terms', () => {
  const document = handout('<p>Nothing here</p>', []);

  it('says so, and has no list', () => {
    expect(document.querySelector('.count')?.textContent).toBe(
      'Trang này không có từ nào trong bảng từ của chúng tôi.',
    );
    expect(document.querySelector('section, ol')).toBeNull();
  });

  it('is still there to be read', () => {
    expect(document.querySelector('main')?.textContent).toBe('Nothing here');
  });
});
