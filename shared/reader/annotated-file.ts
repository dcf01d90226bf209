import { handoutFile } from '../handout/handout-file.tsx';
import type { MarkedDocument } from './marked-document.ts';
import type { ReaderContext } from './reader-context.ts';
import type { Told } from './told.ts';

/**
 * What was read as one HTML file with its words explained: it needs no network, no script and nothing
 * of ours, and holds all of the text.
 */
export function annotatedFile(
  { document, root, language: own, marks }: MarkedDocument,
  told: Told,
  { language, t }: Pick<ReaderContext, 'language' | 't'>,
): string {
  const terms = [...told.values()];
  return handoutFile({
    title: document.title || t('reader.untitled'),
    content: root,
    pageLanguage: own ?? 'en',
    language,
    marks: marks.filter(({ term }) => told.has(term)),
    explanations: new Map(terms.map(({ explanation }) => [explanation.term, explanation])),
    english: new Map(terms.flatMap(({ second }) => (second ? [[second.term, second]] : []))),
    t,
  });
}
