import { describe, expect, it } from 'vitest';
import { htmlBlocks } from '../../shared/documents/html-blocks.ts';
import { body } from '../fixtures/page.ts';
import { blockLines } from '../fixtures/reading.ts';

const BASE = 'https://fairmeadow.example/help/page.html';
const blocks = (html: string) => htmlBlocks(body(html), BASE);
const lines = (html: string) => blockLines({ blocks: blocks(html) });
const linksOf = (html: string) =>
  blocks(html).flatMap((block) =>
    block.kind === 'table' ? [] : block.spans.filter(({ href }) => href !== null),
  );

describe('blocks', () => {
  it('stand in the order of the page, white space collapsed', () => {
    expect(lines('<h2>A\n b</h2>c <p> d  <b>e</b>f</p><div>g<div>h</div>i</div>')).toEqual([
      'h2 A b',
      'p c',
      'p d ef',
      'p g',
      'p h',
      'p i',
    ]);
  });

  it('hold line breaks; two of them end a paragraph', () => {
    expect(lines('<p>a<br>b<br><br>c</p>')).toEqual(['p a\nb', 'p c']);
  });

  it('are points of lists, with numbers where the list has them', () => {
    expect(lines('<ul><li>a<ul><li>b</ul></ul><ol start=3><li>c<li>d</ol>')).toEqual([
      '• a',
      '• b',
      '3. c',
      '4. d',
    ]);
  });

  it('keep the lines of what is laid out as it was typed', () => {
    expect(lines('<pre>a\n  b</pre>')).toEqual(['p a\nb']);
  });

  it('say their language', () => {
    const [, second] = blocks('<p>a</p><div lang="es"><p>b</p></div>');
    expect(second).toMatchObject({ language: 'es' });
  });
});

describe('a table', () => {
  it('of facts is read row by row, empty cells too', () => {
    expect(
      lines('<table><tr><th>a<th>b<tr><td>c<td><p>d</p><p>e</p><tr><td><td>f</table>'),
    ).toEqual(['| a | b |\n| c | d\ne |\n|  | f |']);
  });

  it('that only lays out a page is read as its text', () => {
    expect(lines('<table><tr><td><h2>a</h2><td>b<tr><td>c<td>d</table>')).toEqual([
      'h2 a',
      'p b',
      'p c',
      'p d',
    ]);
  });
});

describe('what is left out', () => {
  it.each([
    ['scripts', '<script>x()</script>'],
    ['styles', '<style>x{}</style>'],
    ['fields', '<input value=x><textarea>x</textarea><select><option>x</select>'],
    ['frames', '<iframe src=x></iframe>'],
    ['what is hidden', '<p hidden>x</p>'],
  ])('%s', (_, html) => {
    expect(lines(`<p>a</p>${html}<p>b</p>`)).toEqual(['p a', 'p b']);
  });

  it('but not code, nor what a picture shows', () => {
    expect(lines('<p>Form <code>I-485</code> <img alt="a seal"></p>')).toEqual([
      'p Form I-485 a seal',
    ]);
  });
});

describe('links', () => {
  it('lead where they led, from the page they stood on', () => {
    expect(linksOf('<a href="../x?y=1">a</a> <a href="mailto:a@fairmeadow.example">b</a>')).toEqual(
      [
        { text: 'a', href: 'https://fairmeadow.example/x?y=1' },
        { text: 'b', href: 'mailto:a@fairmeadow.example' },
      ],
    );
  });

  it.each([
    'javascript:x()',
    'data:text/html,x',
    'file:///etc/passwd',
    '#part',
    'https://a:b@c.example',
  ])('are none: %s', (href) => {
    expect(linksOf(`<a href="${href}">a</a>`)).toEqual([]);
  });
});

it('reads what nests deep', () => {
  const deep = 400;
  expect(lines(`${'<div>'.repeat(deep)}a${'</div>'.repeat(deep)}`)).toEqual(['p a']);
});
