import type { Explanation } from '../bundle/explanation.ts';
import { mainContent } from '../page/main-content.ts';
import { stringsFor } from '../strings/strings.ts';
import { type Annotator, explainMarks } from './annotate-page.ts';
import { handoutFile } from './handout-file.tsx';

/** What a handout needs beyond what annotating does. */
export interface HandoutOptions extends Annotator {
  /** The reader's language, a tag of ours. */
  readonly language: string;
  /** The page's language, a tag of ours. */
  readonly pageLanguage: string;
  readonly explainInEnglish: (term: string) => Promise<Explanation | null>;
}

/**
 * One self-contained HTML document: the page's main content with its terms numbered, and each term
 * explained in the reader's language and in English. No script, no network, no image.
 *
 * @param document - is changed: pass one that nobody looks at.
 */
export async function standaloneDocument(
  document: Document,
  options: HandoutOptions,
): Promise<string> {
  const { title, content } = mainContent(document);
  const { marks, explanations } = await explainMarks(content, options.pageLanguage, options);
  const english = new Map<string, Explanation>();
  for (const term of explanations.keys()) {
    const explanation = await options.explainInEnglish(term);
    if (explanation) english.set(term, explanation);
  }
  return handoutFile({
    title,
    content,
    pageLanguage: options.pageLanguage,
    language: options.language,
    marks,
    explanations,
    english,
    t: stringsFor(options.language),
  });
}
