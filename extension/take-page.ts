/** What a page held when its reader asked to read it. */
export interface TakenPage {
  readonly html: string;
  readonly address: string;
}

/**
 * What a reader sees of the page it runs in, as HTML. The page stays as it was: it is copied into a
 * document without a window, where nothing runs or loads. It may be sent into the page as its text, so
 * it stands alone.
 */
export function takePage(): TakenPage {
  const root = document.documentElement;
  const copy = document.implementation.createHTMLDocument('').importNode(root, true);
  const originals = [...root.querySelectorAll('body *')];
  const copies = [...copy.querySelectorAll('body *')];
  for (const [i, element] of originals.entries()) {
    if (!element.checkVisibility({ visibilityProperty: true })) copies[i]?.remove();
  }
  for (const one of copy.querySelectorAll('script, style, svg, canvas, iframe')) one.remove();
  return { html: copy.outerHTML, address: location.href };
}
