/**
 * Spaces the text of a surface as WCAG 1.4.12 asks; the values of its bookmarklet. Sent into the page
 * as its text, so it stands alone.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/text-spacing
 */
export function spaceText(surface: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}
     p{margin-block-end:2em!important}`,
  );
  const visit = (root: Document | ShadowRoot) => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) visit(shadowRoot);
  };
  const root = surface.getRootNode();
  if (root instanceof Document || root instanceof ShadowRoot) visit(root);
}

/** Takes that spacing away again. */
export function unspaceText(surface: Element): void {
  const visit = (root: Document | ShadowRoot) => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, -1);
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) visit(shadowRoot);
  };
  const root = surface.getRootNode();
  if (root instanceof Document || root instanceof ShadowRoot) visit(root);
}
