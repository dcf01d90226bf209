import { isShadowRoot } from '../page/block-of.ts';
import type { Place } from '../page/mark.ts';
import type { Ground } from './mark-style.ts';
import { type Tints, tintFor } from './tint.ts';

/** Tells what lies behind elements; what it has found it keeps. */
type Backgrounds = (element: Element) => string | null;

/** What an element itself puts behind its text: null where nobody can tell; undefined for nothing. */
function ownBackground(view: Window, element: Element): string | null | undefined {
  const { backgroundColor, backgroundImage } = view.getComputedStyle(element);
  if (backgroundImage !== 'none') return null;
  return backgroundColor.startsWith('rgb(') ? backgroundColor : undefined;
}

/** What an element stands in, out of a shadow tree into its host. */
function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (isShadowRoot(root) ? root.host : null);
}

/** Without recursion: pages nest as deep as they like. */
function readBackgrounds(view: Window): Backgrounds {
  const known = new Map<Element, string | null>();
  return (element) => {
    const passed: Element[] = [];
    let found: string | null | undefined;
    for (let one: Element | null = element; one && found === undefined; one = around(one)) {
      passed.push(one);
      found = known.has(one) ? known.get(one) : ownBackground(view, one);
      // Where a form's field stands in place of its parent, the way up leads back here.
      known.set(one, found ?? null);
    }
    for (const one of passed) known.set(one, found ?? null);
    return found ?? null;
  };
}

/**
 * Tells the grounds of marks as their text and what is behind it are coloured now. It is for marks
 * that are painted together: what it has found about a page it keeps.
 *
 * @param tints - null where marks have none.
 * @returns the ground of a mark; `none` where no tint fits, or its parts would need two.
 */
export function readGrounds(view: Window, tints: Tints | null): (mark: Place) => Ground {
  if (!tints) return () => 'none';
  const behind = readBackgrounds(view);
  const known = new Map<Element, Ground>();
  const read = (element: Element): Ground => {
    const { webkitTextFillColor: text } = view.getComputedStyle(element);
    return tintFor(text, behind(element), tints) ?? 'none';
  };
  const groundIn = (element: Element | null): Ground => {
    if (!element) return 'none';
    const ground = known.get(element) ?? read(element);
    known.set(element, ground);
    return ground;
  };
  return ({ nodes }) => {
    const grounds = new Set(nodes.map(({ parentElement }) => groundIn(parentElement)));
    const [ground = 'none'] = grounds;
    return grounds.size === 1 ? ground : 'none';
  };
}
