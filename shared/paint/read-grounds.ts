import { isShadowRoot } from '../page/block-of.ts';
import type { Place } from '../page/mark.ts';
import type { Ground } from './mark-style.ts';
import { type Tints, tintFor } from './tint.ts';

/** Tells what lies behind elements; what it has found it keeps. */
type Backgrounds = (element: Element) => string | null;

function readBackgrounds(view: Window): Backgrounds {
  const known = new Map<Element, string | null>();
  const read: Backgrounds = (element) => {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(element);
    if (backgroundImage !== 'none') return null;
    if (backgroundColor.startsWith('rgb(')) return backgroundColor;
    const root = element.getRootNode();
    const around = element.parentElement ?? (isShadowRoot(root) ? root.host : null);
    return around && behind(around);
  };
  const behind: Backgrounds = (element) => {
    if (!known.has(element)) known.set(element, read(element));
    return known.get(element) ?? null;
  };
  return behind;
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
