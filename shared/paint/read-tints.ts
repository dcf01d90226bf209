import { isShadowRoot } from '../page/block-of.ts';
import type { Mark } from '../page/mark.ts';
import { type Tint, tintFor } from './tint.ts';

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
 * Tells the tints of marks as their text and what is behind it are coloured now. It is for marks that
 * are painted together: what it has found about a page it keeps.
 *
 * @returns the tint of a mark, or null where none fits, or its parts would need two.
 */
export function readTints(view: Window): (mark: Mark) => Tint | null {
  const behind = readBackgrounds(view);
  return ({ nodes }) => {
    const tints = new Set(
      nodes.map(({ parentElement }) => {
        if (!parentElement) return null;
        const { webkitTextFillColor: text } = view.getComputedStyle(parentElement);
        return tintFor(text, behind(parentElement));
      }),
    );
    const [tint = null] = tints;
    return tints.size === 1 ? tint : null;
  };
}
