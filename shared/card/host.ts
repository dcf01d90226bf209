/** Our one element on a page. */
const HOST = 'termlight-host';

/**
 * The shadow root all our interface lives in, made when first needed: `<termlight-host>`, a plain
 * undefined element, last child of the root element. Open, so that accessibility tools can see in.
 *
 * @param styles - style sheet of the interface.
 * @param signal - takes the host off the page when it aborts.
 */
export function createHost(document: Document, styles: string, signal: AbortSignal): ShadowRoot {
  const host = document.createElement(HOST);
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
  return shadow;
}
