import { describe, expect, it } from 'vitest';
import { isClobbered, memberOf } from '../../shared/page/is-clobbered.ts';
import { readRuns } from '../../shared/page/read-runs.ts';
import { body } from '../fixtures/page.ts';

const form = (name: string) => `<form><input name="${name}">Ask about SNAP.</form>`;

/** A body whose forms show their fields as members of their own, as browsers do and jsdom does not. */
function clobbered(html: string): HTMLElement {
  const root = body(html);
  for (const field of root.querySelectorAll('form [name]')) {
    const value = { value: field, configurable: true };
    Object.defineProperty(field.closest('form'), field.getAttribute('name') ?? '', value);
  }
  return root;
}

const first = (html: string) => clobbered(html).firstElementChild as Element;
const texts = (html: string) => [...readRuns(clobbered(html))].map(({ text }) => text);

describe('a form whose field hides what every element has', () => {
  it.each(['parentNode', 'nextSibling', 'nodeType', 'getAttribute', 'localName', 'matches'])(
    'is one with a field named %s',
    (name) => {
      expect(isClobbered(first(form(name)))).toBe(true);
    },
  );

  it.each(['title', 'children', 'action', 'first_name'])(
    'is none with a field named %s',
    (name) => {
      expect(isClobbered(first(form(name)))).toBe(false);
    },
  );

  it('is no other element, and no text', () => {
    expect(isClobbered(first('<fieldset><input name="parentNode"></fieldset>'))).toBe(false);
    expect(isClobbered(body('text').firstChild as Node)).toBe(false);
  });
});

it('tells what a form stands in and before, whatever its fields are named', () => {
  const root = clobbered(`${form('parentNode')}${form('nextSibling')}<p>x</p>`);
  const [one, other, last] = root.children;
  // Told apart here: what is printed of nodes that differ would never end.
  expect(memberOf(one as Node, 'parentNode') === root).toBe(true);
  expect(memberOf(other as Node, 'nextSibling') === last).toBe(true);
  expect(memberOf(last as Node, 'nextSibling')).toBeNull();
});

describe('reading', () => {
  it.each(['parentNode', 'nextSibling', 'firstChild', 'nodeType', 'getAttribute', 'localName'])(
    'goes on past a form with a field named %s, to the end',
    (name) => {
      const html = `<p>Before.</p>${form(name)}<p>After.</p>`;
      expect(texts(html)).toEqual(['Before.', 'After.']);
    },
  );

  it('reads a form with a field named children', () => {
    expect(texts(`<p>Before.</p>${form('children')}`)).toEqual([
      'Before.',
      '\ufffcAsk about SNAP.',
    ]);
  });
});
