import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For a component: keeps the focus in an element whose content is replaced. What had it may be gone
 * then, and who goes by key would start anew at the top of the page.
 *
 * @param view - what is shown now; the focus is looked after whenever it changes.
 * @returns the ref of the element, which must take focus (`tabIndex` -1).
 */
export function useKeptFocus(view: string): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  const { current } = element;
  // While it is drawn, the old content still stands there.
  hadFocus.current = current?.contains(current.ownerDocument.activeElement) ?? false;
  useLayoutEffect(() => {
    const now = element.current;
    if (hadFocus.current && !now?.contains(now.ownerDocument.activeElement)) {
      now?.focus({ preventScroll: true });
    }
  }, [view]);
  return element;
}
