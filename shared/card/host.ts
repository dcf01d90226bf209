/** Our one element on a page. */
const HOST = 'termlight-host';

/** How a host is made. */
export interface HostOptions {
  /** Style sheets of the interface. */
  readonly styles: readonly string[];
  /**
   * `closed` keeps what the reader is shown, her language first of all, from the page's own scripts;
   * those who listen hear it all the same. `open`, if absent, where page and interface are one site's.
   */
  readonly tree?: ShadowRootMode | undefined;
}

/**
 * The shadow root all our interface lives in: `<termlight-host>`, a plain undefined element, last
 * child of the root element, added when first asked for.
 *
 * @param signal - takes the host off the page when it aborts.
 * @returns gives the root, made once; if the page has removed the host, it is put back.
 */
export function createHost(
  document: Document,
  { styles, tree = 'open' }: HostOptions,
  signal: AbortSignal,
): () => ShadowRoot {
  let root: ShadowRoot | undefined;
  signal.addEventListener('abort', () => root?.host.remove());
  const create = () => {
    // Made where nobody has defined an element of that name: a page's own would run, and may refuse.
    const elsewhere = document.implementation.createHTMLDocument('');
    const host = document.adoptNode(elsewhere.createElement(HOST));
    const shadow = host.attachShadow({ mode: tree });
    shadow.adoptedStyleSheets = styles.map((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      return sheet;
    });
    return shadow;
  };
  return () => {
    root ??= create();
    // What is closed as the signal aborts asks once more.
    if (!root.host.isConnected && !signal.aborted) document.documentElement.append(root.host);
    return root;
  };
}
