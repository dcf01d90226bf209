import { Readability } from '@mozilla/readability';
import { readRuns } from './read-runs.ts';

/** The part of a page people came to read. */
export interface MainContent {
  /** The article's own title, or the page's. */
  readonly title: string;
  /** Begins with the title as a heading. */
  readonly content: Element;
}

/** Of what the page itself calls its main part, the share that an article must hold to stand for it. */
const MOST = 0.5;

/** The same where the page calls nothing its main part: menus and footers count there. */
const SOME = 0.2;

/** UTF-16 units of text that can be read under an element. */
function lengthOf(root: Element): number {
  let length = 0;
  for (const { text } of readRuns(root)) length += text.replace(/\s+/gu, ' ').length;
  return length;
}

/** Gives the content its title as its first heading, unless it has one: titles hold terms too. */
function withTitle(document: Document, title: string, content: Element): MainContent {
  if (title && !content.querySelector('h1')) {
    const heading = document.createElement('h1');
    heading.textContent = title;
    content.prepend(heading);
  }
  return { title, content };
}

/**
 * The main content of a document: by Readability, unless that leaves out most of the page, as it
 * does with forms; then what the page calls its main part, else its whole body.
 *
 * @param document - is changed: pass one that nobody looks at.
 */
export function mainContent(document: Document): MainContent {
  const { body, title } = document;
  const named = body.querySelector('main, [role="main"]');
  const whole = (named ?? body).cloneNode(true) as Element;
  const article = new Readability<Element>(document, {
    serializer: (node) => node as Element,
  }).parse();
  const found = article?.content;
  const enough = lengthOf(whole) * (named ? MOST : SOME);
  if (!found || lengthOf(found) < enough) return withTitle(document, title, whole);
  return withTitle(document, article?.title || title, found);
}
