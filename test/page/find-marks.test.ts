import { expect, it } from 'vitest';
import { findMarks } from '../../shared/page/find-marks.ts';
import { body, marksIn, matcher, textOf } from '../fixtures/page.ts';
import { PARAGRAPHS } from '../fixtures/paragraphs.ts';

const matchers = new Map([
  ['en', matcher({ snap: ['SNAP'], income: ['income'] })],
  ['es', matcher({ snap: ['SNAP'], income: ['ingresos'] }, 'es')],
]);
const found = (html: string, page: string | null) =>
  findMarks(body(html), page, matchers).map(({ term, language, text }) => [term, language, text]);

it('finds every mark in document order, each where it stands', () => {
  const forms = { snap: ['SNAP'], 'tax-credit': ['tax credit'] };
  const root = body('<p>A <b>tax</b> credit.</p><ul><li>SNAP</li><li>Tax  credit, snap</li></ul>');
  const marks = marksIn(root, forms);
  expect(marks.map(({ term }) => term)).toEqual(['tax-credit', 'snap', 'tax-credit', 'snap']);
  expect(marks.map(textOf)).toEqual(['tax credit', 'SNAP', 'Tax  credit', 'snap']);
});

it('reads each run in its own language', () => {
  const html = `<p>${PARAGRAPHS.en}</p><p>${PARAGRAPHS.es}</p><p lang="es">SNAP</p><p>SNAP</p>`;
  expect(found(html, 'en')).toEqual([
    ['income', 'en', 'income'],
    ['income', 'es', 'ingresos'],
    ['snap', 'es', 'SNAP'],
    ['snap', 'en', 'SNAP'],
  ]);
});

it.each([
  ['in a language without a matcher', `<p lang="vi">SNAP</p>`, 'en'],
  ['in a language that is none of ours', `<p lang="pl">SNAP</p>`, 'en'],
  ['where the language is unknown', '<p>SNAP</p>', null],
  ['across blocks', '<p>inc</p><p>ome</p>', 'en'],
  ['across a picture', '<p>inc<img>ome</p>', 'en'],
])('leaves text unmarked %s', (_, html, page) => {
  expect(found(html, page)).toEqual([]);
});
