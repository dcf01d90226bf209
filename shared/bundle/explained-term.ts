import type { BundleReader } from './bundle-reader.ts';
import type { Explanation } from './explanation.ts';
import { type Layer, type LocalCall, localNameOf, placeOfHost } from './layer.ts';

/** A term, and the place whose name for it stands on the page; null where it is everybody's. */
export interface AskedTerm {
  readonly term: string;
  readonly place: string | null;
}

/** One term, told to the reader. */
export interface ExplainedTerm {
  readonly explanation: Explanation;
  /** The same term in English, to match the letter; null where the explanation is in English. */
  readonly english: Explanation | null;
  /** What the page's place calls it, with the place's own name; null where it has no name of its own. */
  readonly local: LocalCall | null;
}

/** What a reader is told of some terms. */
export interface ExplainAnswer {
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  /** In the order asked. */
  readonly terms: readonly ExplainedTerm[];
}

async function explainTerm(
  reader: BundleReader,
  term: string,
  language: string,
): Promise<Omit<ExplainedTerm, 'local'> | null> {
  const explanation = await reader.explain(term, language);
  if (!explanation) return null;
  const english = explanation.language === 'en' ? null : await reader.explain(term, 'en');
  return { explanation, english };
}

/**
 * What to tell a reader of these terms; what nothing can be told of is left out.
 *
 * @param language - hers, a tag of ours.
 * @param host - of the page.
 * @throws if a file of the bundle can't be had.
 */
export async function explainTerms(
  reader: BundleReader,
  terms: readonly AskedTerm[],
  { language, host }: { language: string; host: string },
): Promise<ExplainAnswer> {
  const layer: Layer | null = await reader.layer();
  const here = layer && placeOfHost(layer, host);
  const explained = await Promise.all(
    terms.map(async ({ term, place }) => {
      const told = await explainTerm(reader, term, language);
      return told && { ...told, local: layer && localNameOf(layer, term, place ?? here) };
    }),
  );
  return { language, terms: explained.filter((one) => one !== null) };
}
