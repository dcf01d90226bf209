import type { Explanation } from '../bundle/explanation.ts';
import type { Matcher } from '../match/matcher.ts';
import { findMarks } from '../page/find-marks.ts';
import type { Mark } from '../page/mark.ts';
import { pageLanguage } from '../page/page-language.ts';

/** What annotating needs: matchers by page language, and what to tell a reader of a term. */
export interface Annotator {
  readonly matchers: ReadonlyMap<string, Matcher>;
  /** What a reader of the handout's language is told of a term. */
  readonly explain: (term: string) => Promise<Explanation | null>;
}

/** A page's terms as data: what `annotate --json` prints. */
export interface Annotation {
  readonly page: {
    readonly title: string;
    /** The page's language, a BCP 47 tag of ours. */
    readonly lang: string;
  };
  /** In document order, hidden text included. */
  readonly hits: readonly {
    readonly term: string;
    /** The page's own words. */
    readonly text: string;
    readonly entry: Pick<Explanation, 'language' | 'equivalent' | 'explanation' | 'status'>;
  }[];
  readonly counts: { readonly terms: number; readonly hits: number };
}

/** Marks of a page with what to tell of each term. */
export interface ExplainedMarks {
  readonly marks: readonly Mark[];
  readonly explanations: ReadonlyMap<string, Explanation>;
}

/** Finds the terms under an element and fetches each one's explanation once. */
export async function explainMarks(
  root: Element,
  language: string,
  { matchers, explain }: Annotator,
): Promise<ExplainedMarks> {
  const marks = findMarks(root, language, matchers);
  const explanations = new Map<string, Explanation>();
  for (const term of new Set(marks.map((mark) => mark.term))) {
    const explanation = await explain(term);
    if (explanation) explanations.set(term, explanation);
  }
  return { marks: marks.filter(({ term }) => explanations.has(term)), explanations };
}

/**
 * Annotates a document.
 *
 * @returns null if the page's language is unknown: nothing can be said of such a page.
 */
export async function annotatePage(
  document: Document,
  annotator: Annotator,
): Promise<Annotation | null> {
  const root = document.documentElement;
  const lang = pageLanguage(root);
  if (lang === null) return null;
  const { marks, explanations } = await explainMarks(root, lang, annotator);
  const hits = marks.map(({ term, text }) => {
    const { language, equivalent, explanation, status } = explanations.get(term) as Explanation;
    return { term, text, entry: { language, equivalent, explanation, status } };
  });
  return {
    page: { title: document.title, lang },
    hits,
    counts: { terms: explanations.size, hits: hits.length },
  };
}
