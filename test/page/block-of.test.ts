import { describe, expect, it } from 'vitest';
import { blockOf, contextOf, isShadowRoot, parentOf } from '../../shared/page/block-of.ts';
import type { Block } from '../../shared/page/run.ts';
import { body, page } from '../fixtures/page.ts';

/** The text node that says this, in a tree or a shadow tree below it. */
function textIn(root: Node, data: string): Text {
  for (const node of root.childNodes) {
    if (node.nodeType === 3 && (node as Text).data === data) return node as Text;
    const shadow = (node as Partial<Element>).shadowRoot;
    const found = (shadow && textIn(shadow, data)) || textIn(node, data);
    if (found) return found;
  }
  return undefined as unknown as Text;
}

/** A body with an open shadow tree in its first element. */
function withShadow(html: string, inside: string): HTMLElement {
  const root = body(html);
  const host = root.querySelector('#host') as Element;
  host.attachShadow({ mode: 'open' }).innerHTML = inside;
  return root;
}

describe('the block of a text', () => {
  it.each([
    ['is its paragraph', '<p id="here">tax</p>'],
    ['is around inline elements', '<p id="here">a <b><i>tax</i></b></p>'],
    ['is the innermost', '<div><section><p id="here">tax</p></section></div>'],
    ['is around inline text around a block', '<div id="here"><b>tax<p>credit</p></b></div>'],
    ['is an element of the page’s own', '<div><my-tag id="here">tax</my-tag></div>'],
    ['is around a closed block', '<div id="here"><p translate="no">tax</p></div>'],
    ['is around an editor', '<div id="here"><div contenteditable>tax</div></div>'],
    ['is around code', '<div id="here"><code>tax</code></div>'],
    ['is around a script', '<div id="here"><script>tax</script></div>'],
  ])('%s', (_, html) => {
    const root = body(html);
    expect(blockOf(textIn(root, 'tax'))).toBe(root.querySelector('#here'));
  });

  it('is the root of a shadow tree for text directly under it, or in inline elements', () => {
    const root = withShadow('<div id="host"></div>', 'tax<b>credit</b><p>form</p>');
    const shadow = root.querySelector('#host')?.shadowRoot as ShadowRoot;
    expect(blockOf(textIn(root, 'tax'))).toBe(shadow);
    expect(blockOf(textIn(root, 'credit'))).toBe(shadow);
    expect(blockOf(textIn(root, 'form'))).toBe(shadow.querySelector('p'));
    expect(blockOf(shadow)).toBe(shadow);
  });
});

describe('the block of an element', () => {
  const block = (html: string) =>
    (blockOf(body(html).querySelector('#one') as Element) as Element)?.id;

  it('is itself where it is no part of a line', () => {
    expect(block('<div id="around"><p id="one">tax</p></div>')).toBe('one');
  });

  it('is what is around it where it is part of a line', () => {
    expect(block('<div id="around"><b id="one">tax</b></div>')).toBe('around');
  });
});

it('has no block where there is none', () => {
  const document = page('');
  expect(blockOf(document)).toBeNull();
  expect(blockOf(document.createTextNode('tax'))).toBeNull();
  expect(blockOf(document.createElement('b'))).toBeNull();
});

it('goes up out of a shadow tree, and nowhere from a link that stands in nothing', () => {
  const root = withShadow('<div id="host"></div>', 'tax');
  const host = root.querySelector('#host') as Element;
  const link = root.ownerDocument.createElement('a');
  link.href = 'https://example.org/';
  expect(parentOf(host)).toBe(root);
  expect(parentOf(host.shadowRoot as ShadowRoot)).toBe(host);
  expect(parentOf(link)).toBeNull();
  expect(contextOf(link)).toEqual({ declared: null, closed: false });
});

it('knows the root of a shadow tree from a fragment and from a link, which has a host too', () => {
  const root = withShadow('<div id="host"></div>', '');
  const document = root.ownerDocument;
  expect(isShadowRoot(root.querySelector('#host')?.shadowRoot as ShadowRoot)).toBe(true);
  expect(isShadowRoot(document.createDocumentFragment())).toBe(false);
  expect(isShadowRoot(document.createElement('a'))).toBe(false);
});

describe('what stands around a block', () => {
  /** The context of the block with id `one` in a whole page. */
  const context = (html: string) => contextOf(page(html).querySelector('#one') as Block);

  it.each<[string, string, string | null]>([
    ['says no language', '<p id="one">', null],
    ['says none but the page’s, which is not looked at', '<html lang="es"><p id="one">', null],
    ['is the block’s own language too', '<p id="one" lang="es">', 'es'],
    ['says the nearest', '<div lang="es"><div lang="vi"><p id="one">', 'vi'],
    ['says it from the body', '<body lang="es"><div><p id="one">', 'es'],
    ['says it from an inline element', '<div><b lang="es"><div id="one">', 'es'],
    ['says XHTML’s', '<div xml:lang="es"><p id="one">', 'es'],
    ['takes it back', '<div lang="es"><div lang=""><p id="one">', ''],
  ])('%s', (_, html, declared) => {
    expect(context(html)).toEqual({ declared, closed: false });
  });

  it.each([
    ['the block itself is not to be translated', '<p id="one" translate="no">'],
    ['something far outside is not', '<div class="notranslate"><div><p id="one">'],
    ['the page is not', '<html translate="no"><p id="one">'],
    ['an inline element is not', '<span translate="no"><div id="one">'],
    ['it is in an editor', '<div contenteditable><p id="one">'],
    ['it is in a thing of the line', '<svg><g id="one">'],
    ['it is in what is never seen', '<audio><p id="one"></p></audio>'],
    ['it is in another interface of ours', '<termlight-host><p id="one">'],
  ])('is closed where %s', (_, html) => {
    expect(context(html).closed).toBe(true);
  });

  it.each([
    [
      'language',
      '<section lang="es"><div id="host"></div></section>',
      { declared: 'es', closed: false },
    ],
    ['closing', '<div id="host" class="notranslate"></div>', { declared: null, closed: true }],
  ])('reaches into a shadow tree: %s', (_, html, expected) => {
    const shadow = withShadow(html, '<p>tax</p>').querySelector('#host')?.shadowRoot as ShadowRoot;
    expect(contextOf(shadow)).toEqual(expected);
    expect(contextOf(shadow.querySelector('p') as Element)).toEqual(expected);
  });
});
