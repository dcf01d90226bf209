import type { Element, Node } from '@xmldom/xmldom';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/** The child elements of an element, in order; those of one local name if it is given. */
export function childrenOf(parent: Element, name?: string): readonly Element[] {
  const children: Element[] = [];
  // By links: xmldom's lists are counted anew at each access.
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (name === undefined || node.localName === name)) children.push(node);
  }
  return children;
}

/** Text of an element, or the name of the markup in it that can't be left out. */
export type PlainText = { readonly text: string } | { readonly markup: string };

/**
 * The text of an element in NFC. Elements named `around` only annotate what they hold, those named
 * `empty` hold nothing: both are looked through. Any other element stands for something we cannot
 * keep. CDATA is text; comments are not. Recursion is bounded: nesting is, at the door.
 */
export function plainText(
  element: Element,
  { around = [], empty = [] }: { around?: readonly string[]; empty?: readonly string[] } = {},
): PlainText {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT || node.nodeType === CDATA) text += node.nodeValue ?? '';
    else if (isElement(node)) {
      const name = node.localName ?? '';
      if (empty.includes(name)) continue;
      if (!around.includes(name)) return { markup: name };
      const inner = plainText(node, { around, empty });
      if ('markup' in inner) return inner;
      text += inner.text;
    }
  }
  return { text: text.normalize('NFC') };
}

/**
 * A text that is one line: without what an editor put around it or broke and indented it with.
 * Spaces inside a line stay as they are.
 */
export function oneLine(text: string): string {
  return text.trim().replace(/\s*[\n\r]\s*/g, ' ');
}

/** Where an element stands, as messages say it: `unit premium (line 12)`. */
export function placeOf(what: string, { lineNumber }: Element): string {
  return lineNumber ? `${what} (line ${lineNumber})` : what;
}
