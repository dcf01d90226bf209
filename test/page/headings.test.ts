import { expect, it } from 'vitest';
import {
  hasHeading,
  headingAt,
  headingsIn,
  lastHeadingOf,
  nearestHeading,
} from '../../shared/page/headings.ts';
import { body } from '../fixtures/page.ts';

it.each([
  ['a heading', '<h2 id="one">x</h2>', true],
  ['a heading by role', '<div id="one" role="heading">x</div>', true],
  ['what holds one', '<div id="one"><p>x</p><div><h6>x</h6></div></div>', true],
  ['what stands beside one', '<p id="one">x</p><h2>x</h2>', false],
  ['what is in one', '<h2><b id="one">x</b></h2>', false],
])('knows whether an element has a heading: %s', (_, html, expected) => {
  expect(hasHeading(body(html).querySelector('#one') as Element)).toBe(expected);
});

it.each([
  ['the last heading in an element', '<div id="one"><h2>x</h2><h3>y</h3></div>', 'y'],
  ['a heading itself', '<h2 id="one">x</h2>', 'x'],
  ['one by role', '<div id="one"><p role="heading">x</p></div>', 'x'],
  ['none', '<p id="one">x</p>', undefined],
])('knows whose section goes on after an element: %s', (_, html, expected) => {
  const element = body(html).querySelector('#one') as Element;
  expect(lastHeadingOf(element)?.textContent).toBe(expected);
});

it.each([
  ['before the first', '<p id="one">x</p><h2>a</h2>', undefined],
  ['after one', '<h2>a</h2><div><p id="one">x</p></div><h2>b</h2>', 'a'],
  ['between many', '<h2>a</h2><h3>b</h3><h4>c</h4><p id="one">x</p><h2>d</h2>', 'c'],
  ['in a heading', '<h2>a</h2><h2>b<i id="one">x</i></h2>', 'bx'],
  ['a heading itself', '<h2>a</h2><h2 id="one">b</h2>', 'b'],
])('knows in whose section a node stands: %s', (_, html, expected) => {
  const root = body(html);
  const one = root.querySelector('#one') as Element;
  expect(headingAt(headingsIn(root), one)?.textContent).toBe(expected);
  expect(nearestHeading(one)?.textContent).toBe(expected);
});
