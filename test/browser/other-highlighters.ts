/**
 * What other highlighters do to a page, sent into it: our comparisons must notice each of them. Each
 * function stands alone.
 */

/** Wraps the first of a few words in every text in an element. */
export function wrapWords(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ parentElement }) => parentElement?.localName !== 'script')) {
    const found = /\b(?:household|Medicaid)\b/.exec(text.data);
    if (!found) continue;
    const range = document.createRange();
    range.setStart(text, found.index);
    range.setEnd(text, found.index + found[0].length);
    range.surroundContents(document.createElement('mark'));
  }
}

/** Splits the first longer text of the page in two, which shows nowhere. */
export function splitText(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim().length > 10) {
      text.splitText(5);
      return;
    }
  }
}
