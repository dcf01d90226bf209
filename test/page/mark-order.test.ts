import { describe, expect, it } from 'vitest';
import type { Mark } from '../../shared/page/mark.ts';
import { compareMarks, isBefore } from '../../shared/page/mark-order.ts';
import { body, marksIn } from '../fixtures/page.ts';

const FORMS = { snap: ['SNAP'], income: ['income'] };

/** Opens a shadow tree that holds this in an element. */
function shadowIn(host: Element | null, html: string): Element {
  const shadow = (host as Element).attachShadow({ mode: 'open' });
  shadow.innerHTML = `<div>${html}</div>`;
  return shadow.firstElementChild as Element;
}

/** Expects the comparison to put these in this order, whichever is asked about first. */
function expectOrder(...marks: (Mark | undefined)[]): void {
  const ordered = marks as Mark[];
  for (const [i, one] of ordered.entries()) {
    for (const [j, other] of ordered.entries()) {
      if (i !== j)
        expect(Math.sign(compareMarks(one, other)), `${i} and ${j}`).toBe(i < j ? -1 : 1);
    }
  }
}

describe('marks are ordered', () => {
  it.each([
    ['in one text', '<p>SNAP or income or SNAP</p>'],
    ['in two paragraphs', '<p>SNAP</p><p>income</p>'],
    ['of which one is nested deeper', '<div><ul><li>SNAP</li></ul></div><p>income</p>'],
    ['in one line with inline elements', '<p>SNAP <b>income</b> SNAP</p>'],
  ])('%s', (_, html) => {
    const marks = marksIn(body(html), FORMS);
    expect(marks.length).toBeGreaterThan(1);
    expectOrder(...marks);
  });

  it('across a shadow tree, as its host stands', () => {
    const root = body('<p>SNAP</p><div></div><p>income</p>');
    const inside = shadowIn(root.querySelector('div'), '<p>SNAP</p><p>income</p>');
    const [first, last] = marksIn(root, FORMS);
    expectOrder(first, ...marksIn(inside, FORMS), last);
  });

  it('across two shadow trees', () => {
    const root = body('<div></div><section></section>');
    const one = shadowIn(root.querySelector('div'), 'SNAP');
    const two = shadowIn(root.querySelector('section'), 'SNAP');
    expectOrder(...marksIn(one, FORMS), ...marksIn(two, FORMS));
  });

  it('across a shadow tree in a shadow tree', () => {
    const root = body('<div></div>');
    const outer = shadowIn(root.querySelector('div'), '<p>SNAP</p><section></section><p>SNAP</p>');
    const inner = shadowIn(outer.querySelector('section'), 'income');
    const [first, last] = marksIn(outer, FORMS);
    expectOrder(first, ...marksIn(inner, FORMS), last);
  });
});

describe('before a node comes', () => {
  const root = body('<h2>a<b>b</b></h2><p>c</p>');
  const [heading, inside, after] = ['h2', 'b', 'p'].map((name) => root.querySelector(name)) as [
    Element,
    Element,
    Element,
  ];

  it.each<[string, Node, Node, boolean]>([
    ['what stands before it', heading, after, true],
    ['what contains it', heading, inside, true],
    ['not what stands after it', after, inside, false],
    ['not what it contains', inside, heading, false],
    ['not itself', heading, heading, false],
  ])('%s', (_, other, node, expected) => {
    expect(isBefore(other, node)).toBe(expected);
  });

  it('a host, and what contains it, where the node is in its shadow tree', () => {
    const around = body('<h2>a<div></div></h2><p>b</p>');
    const host = around.querySelector('div') as Element;
    const inner = shadowIn(host, 'c');
    const [title, next] = around.children as unknown as [Element, Element];
    for (const before of [title, host, inner.parentNode as Node]) {
      expect(isBefore(before, inner)).toBe(true);
      expect(isBefore(inner, before)).toBe(false);
    }
    expect(isBefore(inner, next)).toBe(true);
    expect(isBefore(next, inner)).toBe(false);
  });
});

it.each([
  ['a paragraph', '<p id="gone">SNAP</p>'],
  [
    'a link, which has a host of its own',
    '<p><a id="gone" href="https://example.org/">SNAP</a></p>',
  ],
])('may be asked about what was taken out with %s', (_, html) => {
  const root = body(`<h2>SNAP</h2>${html}`);
  const [first, gone] = marksIn(root, FORMS) as [Mark, Mark];
  root.querySelector('#gone')?.remove();
  expect(() => compareMarks(first, gone)).not.toThrow();
  expect(() => isBefore(root, gone.start.node)).not.toThrow();
});
