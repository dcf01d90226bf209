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
  /** The same term's text in English; null where that was not asked for, or is the explanation. */
  readonly english: Explanation | null;
  /** In the language she wants beside hers; null or absent where there is none, or no text in it. */
  readonly second?: Explanation | null;
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

/** For whom, and where. */
export interface ExplainOptions {
  /** The reader's language, a tag of ours. */
  readonly language: string;
  /** Of the page. */
  readonly host: string;
  /** The reader's own, ISO 3166-2; null or absent if she has not said. */
  readonly state?: string | null;
  /** True: what the terms mean in English is told too. */
  readonly inEnglish: boolean;
}

async function explainTerm(
  reader: BundleReader,
  term: string,
  { language, inEnglish }: ExplainOptions,
): Promise<Omit<ExplainedTerm, 'local'> | null> {
  const explanation = await reader.explain(term, language);
  if (!explanation) return null;
  const isWanted = inEnglish && explanation.language !== 'en';
  const english = isWanted ? await reader.explain(term, 'en') : null;
  return { explanation, english };
}

/**
 * What to tell a reader of these terms; what nothing can be told of is left out.
 *
 * @throws if a file of the bundle can't be had.
 */
export async function explainTerms(
  reader: BundleReader,
  terms: readonly AskedTerm[],
  options: ExplainOptions,
): Promise<ExplainAnswer> {
  const { language, host, state = null } = options;
  const layer: Layer | null = await reader.layer();
  const here = layer && (placeOfHost(layer, host) ?? state);
  const explained = await Promise.all(
    terms.map(async ({ term, place }) => {
      const told = await explainTerm(reader, term, options);
      return told && { ...told, local: layer && localNameOf(layer, term, place ?? here) };
    }),
  );
  return { language, terms: explained.filter((one) => one !== null) };
}
