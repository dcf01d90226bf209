/** Our one element on a page. */
const HOST = 'termlight-host';

/**
 * The shadow root all our interface lives in: `<termlight-host>`, a plain undefined element, last
 * child of the root element, added when first asked for. Open, so that accessibility tools can see
 * in.
 *
 * @param styles - style sheets of the interface.
 * @param signal - takes the host off the page when it aborts.
 * @returns gives the root, made once; if the page has removed the host, it is put back.
 */
export function createHost(
  document: Document,
  styles: readonly string[],
  signal: AbortSignal,
): () => ShadowRoot {
  let host: HTMLElement | undefined;
  signal.addEventListener('abort', () => host?.remove());
  return () => {
    if (!host) {
      host = document.createElement(HOST);
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = styles.map((style) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(style);
        return sheet;
      });
    }
    // What is closed as the signal aborts asks once more.
    if (!host.isConnected && !signal.aborted) document.documentElement.append(host);
    return host.shadowRoot as ShadowRoot;
  };
}
