import { describe, expect, it } from 'vitest';
import { mainContent } from '../../shared/page/main-content.ts';
import { page } from '../fixtures/page.ts';
import { PARAGRAPHS } from '../fixtures/paragraphs.ts';

const article = Array(8).fill(`<p>${PARAGRAPHS.en}</p>`).join('');
const menu =
  '<nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Contact us</a></li></ul></nav>';

describe('a page with an article', () => {
  const { title, content } = mainContent(
    page(
      `<title>Apply for SNAP | County of Example</title>${menu}<article><h1>Apply for SNAP</h1>${article}</article><footer>Copyright notice</footer>`,
    ),
  );

  it('is what people came to read', () => {
    expect(content.textContent).toContain('help buying food');
    expect(content.querySelectorAll('p')).toHaveLength(8);
  });

  it('is without menu and footer', () => {
    expect(content.textContent).not.toMatch(/Contact us|Copyright/);
  });

  it('has the article’s title', () => {
    expect(title).toContain('Apply for SNAP');
  });
});

describe('a page without an article', () => {
  it.each([
    ['its whole body', '<body><b>SNAP</b> now</body>', 'SNAP now'],
    ['an empty body where there is nothing', '', ''],
  ])('is %s', (_, html, text) => {
    expect(mainContent(page(html)).content.textContent).toBe(text);
  });
});

describe('a form, which Readability would leave out', () => {
  const fields = Array.from(
    { length: 80 },
    (_, i) => `<li><label>Question ${i}: income of your household?</label><input></li>`,
  );
  const form = `<h1>Apply</h1><form><ul>${fields.join('')}</ul></form>${article}`;

  it.each([
    ['main', `${menu}<main>${form}</main>`],
    ['an element of that role', `${menu}<div role="main">${form}</div>`],
  ])('is all that stands in %s', (_, html) => {
    const { content } = mainContent(page(`<title>Benefits</title>${html}`));
    expect(content.textContent).toContain('Question 79');
    expect(content.textContent).not.toContain('Contact us');
    expect(content.querySelector('h1')?.textContent).toBe('Apply');
  });
});

describe('the title', () => {
  it('stands as a heading before the content', () => {
    const { title, content } = mainContent(page('<title>Form 1</title><body>SNAP</body>'));
    expect([title, content.firstElementChild?.outerHTML]).toEqual(['Form 1', '<h1>Form 1</h1>']);
  });

  it('stays text, whatever it says', () => {
    const { content } = mainContent(page('<title>&lt;img src=x&gt;</title><body>SNAP</body>'));
    expect(content.querySelector('img')).toBeNull();
    expect(content.querySelector('h1')?.textContent).toBe('<img src=x>');
  });

  it('is no heading where the page has none', () => {
    expect(mainContent(page('<body>SNAP</body>')).content.querySelector('h1')).toBeNull();
  });
});

it('keeps the language a part of it says', () => {
  const html = `<article>${article}<p lang="es">${PARAGRAPHS.es}</p></article>`;
  expect(mainContent(page(html)).content.querySelector('[lang]')?.getAttribute('lang')).toBe('es');
});
