/**
 * What is asked of a page, whichever browser drives it. Each function is sent into the page as its
 * text, so it stands alone.
 */

/**
 * The words painted on the page by extension or widget, in document order for each ground they stand
 * on, read from the registry everybody shares.
 */
export function readPaintedWords(): string[] {
  const ranges = ['ext-mark', 'widget-mark'].flatMap((name) =>
    ['', '-light', '-dark'].flatMap((ground) => [
      ...(CSS.highlights.get(`termlight-${name}${ground}`) ?? []),
    ]),
  ) as StaticRange[];
  return ranges.map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    // A range runs over what nobody reads as part of the word.
    const copy = live.cloneContents();
    for (const unread of copy.querySelectorAll('script, rt')) unread.remove();
    for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith(' ');
    return (copy.textContent ?? '').replace(/\s+/g, ' ');
  });
}

/** Middle of the nth painted mark (from 0), in viewport coordinates, scrolled into view. */
export function readMiddleOfMark(nth: number): { x: number; y: number } {
  const range = ['ext-mark', 'widget-mark'].flatMap((name) =>
    ['', '-light', '-dark'].flatMap((ground) => [
      ...(CSS.highlights.get(`termlight-${name}${ground}`) ?? []),
    ]),
  )[nth] as StaticRange;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = live.getClientRects()[0] as DOMRect;
  return { x: x + width / 2, y: y + height / 2 };
}

/** The document's tree as text, our host left out; comments, attributes and node borders count. */
export function readTree(): string {
  const out: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName.toLowerCase() === 'termlight-host') return;
    const attributes =
      node instanceof Element
        ? [...node.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`)
        : [];
    out.push(`<${node.nodeName} ${attributes.join(' ')}>${node.nodeValue ?? ''}`);
    for (const child of node.childNodes) visit(child);
    out.push('</>');
  };
  visit(document);
  return out.join('\n');
}

/**
 * Puts a section with a word to be marked after everything else, out of view: it is read last. Its
 * heading makes it a section of its own, where the word is the first.
 */
export function addLastWords(): void {
  const section = document.createElement('section');
  section.id = 'termlight-last-words';
  section.lang = 'en';
  section.style.paddingTop = '200vh';
  const heading = document.createElement('h2');
  heading.textContent = 'The end';
  const words = document.createElement('p');
  // Long enough to show its language itself, whatever the page says of it.
  words.textContent =
    'When you have lost your work, you can ask about unemployment insurance. They will tell you what you have to do.';
  section.append(heading, words);
  document.body.append(section);
}

/** True while that word is painted, once extension or widget has put an element of its own into the page. */
export function hasLastWords(): boolean {
  const ranges = ['ext-mark', 'widget-mark'].flatMap((name) =>
    ['', '-light', '-dark'].flatMap((ground) => [
      ...(CSS.highlights.get(`termlight-${name}${ground}`) ?? []),
    ]),
  ) as StaticRange[];
  return (
    document.querySelector('termlight-host, termlight-launcher') !== null &&
    ranges.some((range) => range.startContainer.parentElement?.closest('#termlight-last-words'))
  );
}

/** Takes that section away. */
export function removeLastWords(): void {
  document.querySelector('#termlight-last-words')?.remove();
}
