import { Readability } from '@mozilla/readability';

/** The part of a page people came to read. */
export interface MainContent {
  /** The article's own title, or the page's. */
  readonly title: string;
  readonly content: Element;
}

/**
 * The main content of a document, by Readability; its whole body where Readability finds none.
 *
 * @param document - is changed: pass one that nobody looks at.
 */
export function mainContent(document: Document): MainContent {
  const { body, title } = document;
  const whole = body.cloneNode(true) as Element;
  const article = new Readability<Element>(document, {
    serializer: (node) => node as Element,
  }).parse();
  const found = article?.content;
  if (!found?.textContent?.trim()) return { title, content: whole };
  return { title: article?.title || title, content: found };
}
