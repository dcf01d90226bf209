import { render } from 'preact';
import type { ExplainedTerm } from '../bundle/explained-term.ts';
import { directionOf } from '../language/languages.ts';
import type { Strings } from '../strings/create-strings.ts';
import { PrintedTerms } from './PrintedTerms.tsx';
import type { SiteLines } from './site-lines.ts';

/** What is printed after a page. */
export interface PrintedContent {
  /** In the order in which the page has them. */
  readonly terms: readonly ExplainedTerm[];
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  readonly t: Strings;
}

/**
 * Prints the page with its terms after it. They are on paper only, and gone once it is printed, or
 * when the signal aborts.
 */
export function printTerms(
  root: ShadowRoot,
  { site, ...content }: PrintedContent & { site: SiteLines },
  signal: AbortSignal,
): void {
  const view = root.ownerDocument.defaultView as Window;
  const section = root.ownerDocument.createElement('section');
  const printed = new AbortController();
  section.className = 'printed';
  section.lang = content.language;
  section.dir = directionOf(content.language);
  render(<PrintedTerms site={site} {...content} />, section);
  root.append(section);
  const remove = () => {
    printed.abort();
    render(null, section);
    section.remove();
  };
  view.addEventListener('afterprint', remove, { signal: printed.signal });
  signal.addEventListener('abort', remove, { signal: printed.signal });
  view.print();
}
