/** The element of the widget, which sites may place themselves. */
export const LAUNCHER = 'termlight-launcher';

/** Told on the document when a widget has come to the page, and when it has gone. */
export const WIDGET_EVENTS = ['termlight:ready', 'termlight:gone'] as const;

/**
 * True where the site runs the widget: the extension stays quiet there. The page learns nothing of
 * who asks: an element's open shadow tree is there for everybody to see.
 */
export function hasWidget(document: Document): boolean {
  return [...document.querySelectorAll(LAUNCHER)].some(
    ({ shadowRoot }) => shadowRoot?.querySelector('button') != null,
  );
}
