import { expect, it } from 'vitest';
import { headingsAbove } from '../../shared/page/headings-above.ts';
import { body, marksIn } from '../fixtures/page.ts';

it('names the heading of each mark as the page is now', () => {
  const root = body('SNAP<h2>a SNAP</h2><p>SNAP</p><div><h3>b</h3></div>SNAP SNAP');
  const marks = marksIn(root, { snap: ['SNAP'] });
  const names = () => {
    const headings = headingsAbove(root.ownerDocument, marks);
    return marks.map((mark) => headings.get(mark)?.textContent ?? null);
  };
  expect(names()).toEqual([null, 'a SNAP', 'a SNAP', 'b', 'b']);
  root.querySelector('h3')?.remove();
  expect(names()).toEqual([null, 'a SNAP', 'a SNAP', 'a SNAP', 'a SNAP']);
});

it('gives a mark in a shadow tree the section of its host', () => {
  const root = body('<h2>a</h2><div></div><h2>b</h2>');
  const shadow = (root.querySelector('div') as Element).attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p></p>';
  (shadow.querySelector('p') as Element).attachShadow({ mode: 'open' }).innerHTML = '<b>SNAP</b>';
  const inner = (shadow.querySelector('p') as Element).shadowRoot?.querySelector('b') as Element;
  const [mark] = marksIn(inner, { snap: ['SNAP'] });
  if (!mark) throw new Error('A mark is needed.');
  expect(headingsAbove(root.ownerDocument, [mark]).get(mark)?.textContent).toBe('a');
});
