/** True for a text that is a CSS selector, as the document's own reader of selectors takes it. */
export function isSelector(document: Document, text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
