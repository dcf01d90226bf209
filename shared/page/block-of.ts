import { languageOf } from './declared-language.ts';
import { elementKind } from './element-kind.ts';
import { isClobbered, memberOf } from './is-clobbered.ts';
import { isClosed } from './is-closed.ts';
import type { Block } from './run.ts';

const ELEMENT = 1;
const FRAGMENT = 11;

/** What a node stands in, out of a shadow tree into its host's. */
export function parentOf(node: Node): Node | null {
  return memberOf(node, 'parentNode') ?? (isShadowRoot(node) ? node.host : null);
}

/** True for the root of a shadow tree. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === FRAGMENT && 'host' in node;
}

/** The block that a node is text of: the nearest element, itself included, that is no part of a line. */
export function blockOf(node: Node): Block | null {
  for (let one: Node | null = node; one; one = memberOf(one, 'parentNode')) {
    if (isShadowRoot(one)) return one;
    if (one.nodeType !== ELEMENT) continue;
    const element = one as Element;
    if (elementKind(element.localName) === 'block' && !isClosed(element)) return element;
  }
  return null;
}

/** What a block's surroundings say of its text. */
export interface BlockContext {
  /** The nearest `lang` between the block, itself included, and the page's root element; or null. */
  readonly declared: string | null;
  /** True if the block stands in something whose text is left alone. */
  readonly closed: boolean;
}

/** Looks at all that a block stands in. */
export function contextOf(block: Block): BlockContext {
  let declared: string | null = null;
  for (let one: Node | null = block; one; one = parentOf(one)) {
    if (isClobbered(one)) return { declared, closed: true };
    if (one.nodeType !== ELEMENT) continue;
    const element = one as Element;
    if (elementKind(element.localName) !== 'block' && elementKind(element.localName) !== 'inline') {
      return { declared, closed: true };
    }
    if (isClosed(element)) return { declared, closed: true };
    if (element !== element.ownerDocument.documentElement) declared ??= languageOf(element);
  }
  return { declared, closed: false };
}

/** True if a block is an element itself, or stands in it, shadow trees included. */
export function isHeldBy(block: Block, element: Element): boolean {
  for (let one: Node | null = block; one; one = parentOf(one)) if (one === element) return true;
  return false;
}
