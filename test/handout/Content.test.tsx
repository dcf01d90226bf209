import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Content } from '../../shared/handout/Content.tsx';
import { body, marksIn } from '../fixtures/page.ts';

const FORMS = { 'tax-credit': ['tax credit'], snap: ['SNAP'], wic: ['WIC'] };
const NUMBERS = new Map([
  ['snap', 1],
  ['tax-credit', 2],
]);

/** The clean content of a page that holds this. */
function clean(html: string): string {
  const root = body(html);
  const content = render(<Content root={root} marks={marksIn(root, FORMS)} numbers={NUMBERS} />);
  return content.replace(/^<div class="content"><div>|<\/div><\/div>$/g, '');
}

describe('it keeps', () => {
  it.each([
    [
      'headings, lists and tables',
      '<h2>A</h2><ul><li>B</li></ul><table><tbody><tr><td>C</td></tr></tbody></table>',
    ],
    [
      'what says how a table or list runs',
      '<ol start="3"><li>A</li></ol><table><tbody><tr><th colspan="2" rowspan="3" scope="row">B</th></tr></tbody></table>',
    ],
    ['the language and direction of a part', '<p lang="ar" dir="rtl">دخل</p>'],
    ['emphasis', '<p><b>A</b><em>B</em><sub>2</sub></p>'],
    [
      'links of the web, mail and telephone',
      '<p><a href="https://usda.gov/a?b#c">A</a><a href="mailto:a@b.gov">B</a><a href="tel:211">C</a></p>',
    ],
    ['code', '<p><code>A</code></p>'],
    ['text that looks like markup, as text', '<p>&lt;img src=x onerror=alert(1)></p>'],
  ])('%s', (_, html) => {
    expect(clean(html)).toBe(html);
  });
});

describe('it makes', () => {
  it.each([
    ['pictures their text', '<p>A<img src="a.png" alt="B">C</p>', '<p>ABC</p>'],
    [
      'pictures of several sizes their text',
      '<p>A<picture><source srcset="a.webp"><img src="a.png" alt="B"></picture></p>',
      '<p>AB</p>',
    ],
    ['a picture without text nothing', '<p>A<img src="a.png"></p>', '<p>A</p>'],
    [
      'unknown blocks plain',
      '<my-card id="x" style="color:red" class="y">A</my-card>',
      '<div>A</div>',
    ],
    [
      'unknown words in the line plain',
      '<p><font color="red" lang="es">A</font></p>',
      '<p><span lang="es">A</span></p>',
    ],
    [
      'fields and buttons nothing but their words',
      '<form action="/x"><label>A</label><input value="b"><button>C</button></form>',
      '<div><span>A</span><div>C</div></div>',
    ],
    [
      'links that run or lead into the page plain',
      '<p><a href="javascript:alert(1)">A</a><a href="/x">B</a><a href="#c">C</a><a href=" JAVASCRIPT:x">D</a><a href="data:text/html,x">E</a></p>',
      '<p><span>A</span><span>B</span><span>C</span><span>D</span><span>E</span></p>',
    ],
    [
      'scripts, styles, frames and media nothing',
      '<p>A<script>x</script><style>b{}</style><noscript>n</noscript><iframe src="x"></iframe><video src="x">v</video><svg><text>s</text></svg><object data="x">o</object></p>',
      '<p>A</p>',
    ],
    ['comments nothing', '<p>A<!-- b --></p>', '<p>A</p>'],
    [
      'handlers and names nothing',
      '<p onclick="x" id="terms" class="a" style="b" data-c="d">A</p>',
      '<p>A</p>',
    ],
    ['line breaks and rules themselves', 'A<br>B<hr>C', 'A<br/>B<hr/>C'],
  ])('%s', (_, html, expected) => {
    expect(clean(html)).toBe(expected);
  });
});

it('holds no link inside a link, though a page can', () => {
  const inner = '<table><tbody><tr><td><a href="https://b.gov/">B</a></td></tr></tbody></table>';
  expect(clean(`<a href="https://a.gov/">A${inner}</a>`)).toBe(
    `<a href="https://a.gov/">A${inner.replace(/<a [^>]*>(.*)<\/a>/, '<span>$1</span>')}</a>`,
  );
});

describe('a term', () => {
  it.each([
    [
      'leads to its number',
      '<p>get SNAP now</p>',
      '<p>get <a class="term" href="#term-1">SNAP<sup>1</sup></a> now</p>',
    ],
    [
      'has its number each time',
      '<p>SNAP, SNAP</p>',
      '<p><a class="term" href="#term-1">SNAP<sup>1</sup></a>, <a class="term" href="#term-1">SNAP<sup>1</sup></a></p>',
    ],
    [
      'without a number is plain text',
      '<p>WIC or SNAP</p>',
      '<p>WIC or <a class="term" href="#term-1">SNAP<sup>1</sup></a></p>',
    ],
    [
      'has its number once, at its end, through several elements',
      '<p>tax <b>credit</b></p>',
      '<p><a class="term" href="#term-2">tax </a><b><a class="term" href="#term-2">credit<sup>2</sup></a></b></p>',
    ],
    [
      'is no link inside a link',
      '<p><a href="https://usda.gov/">SNAP <b>tax credit</b></a></p>',
      '<p><a href="https://usda.gov/"><span class="term">SNAP<sup>1</sup></span> <b><span class="term">tax credit<sup>2</sup></span></b></a></p>',
    ],
    [
      'is a link inside a link that was made plain',
      '<p><a href="/x">SNAP</a></p>',
      '<p><span><a class="term" href="#term-1">SNAP<sup>1</sup></a></span></p>',
    ],
  ])('%s', (_, html, expected) => {
    expect(clean(html)).toBe(expected);
  });
});
