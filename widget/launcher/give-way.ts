import type { Launcher } from './launcher-element.ts';

function overlap(one: DOMRect, other: DOMRect): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** Moves a launcher in the corner to the other edge while it would lie over what has the focus. */
export function giveWay(
  document: Document,
  { section, root }: Launcher,
  signal: AbortSignal,
): void {
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof Element) || target === root.host) return;
      section.classList.remove('aside');
      const covers = overlap(section.getBoundingClientRect(), target.getBoundingClientRect());
      section.classList.toggle('aside', covers);
    },
    { signal },
  );
}
