import { DOMImplementation, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';

/** An element to write. Children are elements, each on a line of its own, or one text. */
export interface XmlNode {
  readonly name: string;
  /** What is undefined is left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly content: string | readonly XmlNode[];
}

const XML = 'http://www.w3.org/XML/1998/namespace';

/** An element to write: `node('term', {}, 'premium')`. */
export function node(
  name: string,
  attributes: XmlNode['attributes'] = {},
  content: XmlNode['content'] = [],
): XmlNode {
  return { name, attributes, content };
}

/** Makes the DOM of one file. */
class Builder {
  constructor(
    private readonly tree: Document,
    private readonly namespace: string,
  ) {}

  fill(element: Element, { attributes, content }: XmlNode, indent: string): void {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined) continue;
      if (name.startsWith('xml:')) element.setAttributeNS(XML, name, value);
      else element.setAttribute(name, value);
    }
    if (typeof content === 'string') {
      element.appendChild(this.tree.createTextNode(content));
      return;
    }
    for (const child of content) {
      element.appendChild(this.tree.createTextNode(`${indent}  `));
      const inner = this.tree.createElementNS(this.namespace, child.name);
      element.appendChild(inner);
      this.fill(inner, child, `${indent}  `);
    }
    if (content.length) element.appendChild(this.tree.createTextNode(indent));
  }
}

/**
 * The text of an XML file in one namespace, two spaces an indent, texts exactly as given.
 *
 * @throws RangeError where a text holds a character XML does not have; `check` refuses those.
 */
export function writeXml(root: XmlNode, namespace: string): string {
  const tree = new DOMImplementation().createDocument(namespace, root.name, null);
  new Builder(tree, namespace).fill(tree.documentElement as Element, root, '\n');
  try {
    const text = new XMLSerializer().serializeToString(tree, { requireWellFormed: true });
    return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
  } catch (error) {
    throw new RangeError('A text holds a character XML does not have. Run check to find it.', {
      cause: error,
    });
  }
}
