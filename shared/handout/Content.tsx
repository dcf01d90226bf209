import type { ComponentChildren, JSX, VNode } from 'preact';
import { h } from 'preact';
import { elementKind } from '../page/element-kind.ts';
import type { Mark } from '../page/mark.ts';
import { MarkCursor } from './mark-cursor.ts';

/** Elements that keep their name; all others become a plain block or vanish around their text. */
const KEPT = new Set(
  'abbr address article aside b bdi bdo blockquote br caption cite code dd del dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark nav ol p pre q s samp section small strong sub sup table tbody td tfoot th thead time tr u ul var'.split(
    ' ',
  ),
);

/** Attributes that say what something is, and load nothing. */
const ATTRIBUTES = ['lang', 'dir', 'colspan', 'rowspan', 'start', 'scope'] as const;

const ELEMENT = 1;
const TEXT = 3;

interface ContentProps {
  /** The page's main content; only read. */
  readonly root: Element;
  /** Its marks, in document order. */
  readonly marks: readonly Mark[];
  /** Each term's number in the list that follows. */
  readonly numbers: ReadonlyMap<string, number>;
}

function attributesOf(element: Element): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) attributes[name] = value;
  }
  return attributes;
}

/** Where a link leads, if that is a full address of the web, mail or telephone. */
function addressOf(element: Element): string | null {
  const address = element.getAttribute('href') ?? '';
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(address) ? address : null;
}

/** Rebuilds a tree of the page from what our own document may hold. */
class Renderer {
  private readonly cursor: MarkCursor;

  constructor(private readonly props: ContentProps) {
    this.cursor = new MarkCursor(props.marks);
  }

  render(node: Node, inLink: boolean): ComponentChildren {
    if (node.nodeType === TEXT) return this.text(node as Text, inLink);
    if (node.nodeType !== ELEMENT) return null;
    const element = node as Element;
    const name = element.localName;
    const kind = elementKind(name);
    if (name === 'img') return element.getAttribute('alt');
    if (kind === 'unread' || (kind === 'object' && !KEPT.has(name) && name !== 'picture'))
      return null;
    const address = name === 'a' && !inLink ? addressOf(element) : null;
    const children = this.children(element, inLink || address !== null);
    if (name === 'picture') return children;
    if (address !== null) return <a href={address}>{children}</a>;
    if (KEPT.has(name))
      return h(name as keyof JSX.IntrinsicElements, attributesOf(element), children);
    return h(kind === 'inline' ? 'span' : 'div', attributesOf(element), children);
  }

  private children(element: Element, inLink: boolean): ComponentChildren {
    return element.localName === 'br' || element.localName === 'hr'
      ? undefined
      : Array.from(element.childNodes, (child) => this.render(child, inLink));
  }

  private text(node: Text, inLink: boolean): ComponentChildren {
    return this.cursor.stretches(node).map(({ text, mark, last }) => {
      const number = mark && this.props.numbers.get(mark.term);
      if (!number) return text;
      const sup = last ? <sup>{number}</sup> : null;
      return inLink ? (
        <span class="term">
          {text}
          {sup}
        </span>
      ) : (
        <a class="term" href={`#term-${number}`}>
          {text}
          {sup}
        </a>
      );
    });
  }
}

/** The page's main content in clean HTML, with each of its terms numbered. */
export function Content(props: ContentProps): VNode {
  return <div class="content">{new Renderer(props).render(props.root, false)}</div>;
}
