import { describe, expect, it } from 'vitest';
import { pageLanguage } from '../../shared/page/page-language.ts';
import { page } from '../fixtures/page.ts';
import { OTHERS, PARAGRAPHS } from '../fixtures/paragraphs.ts';

const of = (html: string) => pageLanguage(page(html).documentElement);

describe('a page’s language', () => {
  it.each(Object.entries(PARAGRAPHS))('is %s as its text shows', (tag, text) => {
    expect(of(`<p>${text}</p>`)).toBe(tag);
  });

  it.each([
    ['what its text shows, whatever lang says', `<html lang="en"><p>${PARAGRAPHS.es}</p>`, 'es'],
    ['what lang says where there is little text', '<html lang="es-US"><p>SNAP</p>', 'es'],
    [
      'told by many short blocks together',
      `<ul><li>${PARAGRAPHS.en.replaceAll(/(\w+ \w+ \w+) /g, '$1<li>')}</ul>`,
      'en',
    ],
    ['unknown without lang and text', '<p>SNAP</p>', null],
    ['unknown where lang names none of ours', `<html lang="pl"><p>${OTHERS.Polish}</p>`, null],
    [
      'not told by its scripts and styles',
      `<html lang="en"><script>/* ${PARAGRAPHS.es} */</script><p>SNAP`,
      'en',
    ],
  ])('is %s', (_, html, expected) => {
    expect(of(html)).toBe(expected);
  });

  it('is the lang above, where only a part is read', () => {
    const { body } = page('<html lang="vi"><body><p>SNAP</p></body>');
    expect(pageLanguage(body.firstElementChild as Element)).toBe('vi');
  });

  it('is told by the beginning of a long page', () => {
    const long = Array(40).fill(`<p>${PARAGRAPHS.en}</p>`).join('');
    expect(of(`${long}${Array(80).fill(`<p>${PARAGRAPHS.ru}</p>`).join('')}`)).toBe('en');
  });
});
