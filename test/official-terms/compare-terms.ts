import type { Entry } from '../../shared/glossary/entry.ts';
import { plainTerm } from './plain-term.ts';

/** An equivalent that a public body has published. */
export interface OfficialTerm {
  readonly en: string;
  readonly lang: string;
  readonly term: string;
  readonly authority: string;
}

/** One term of ours that a public body has published an equivalent of. */
export interface Comparison {
  readonly term: string;
  readonly language: string;
  /** The English headword as published. */
  readonly headword: string;
  /** What has been published. */
  readonly published: readonly string[];
  /** Our preferred words. */
  readonly ours: string;
  /** How ours agrees: the preferred words, an admitted form, or not at all. */
  readonly agreement: 'preferred' | 'admitted' | 'none';
}

/** The words of an entry that are compared: never a rendering we call wrong. */
function wordsOf({ equivalent, forms }: Entry) {
  const admitted = forms.filter(({ standing }) => standing !== 'deprecated');
  const preferred = admitted.filter(({ standing }) => standing === 'preferred');
  return {
    preferred: [equivalent, ...preferred.map(({ text }) => text)],
    admitted: admitted.map(({ text }) => text),
  };
}

/**
 * Compares a collection's equivalents with the published ones. A headword is shared where it is one of
 * our English forms.
 */
export function compareTerms(
  entries: readonly Entry[],
  official: readonly OfficialTerm[],
): readonly Comparison[] {
  const english = new Map<string, string>();
  for (const entry of entries.filter(({ language }) => language === 'en')) {
    const { preferred, admitted } = wordsOf(entry);
    for (const word of [...preferred, ...admitted]) english.set(plainTerm(word, 'en'), entry.term);
  }
  const byName = new Map(entries.map((entry) => [`${entry.language} ${entry.term}`, entry]));
  const shared = new Map<string, { entry: Entry; headword: string; published: string[] }>();
  for (const { en, lang, term } of official) {
    const ours = english.get(plainTerm(en, 'en'));
    const entry = ours === undefined ? undefined : byName.get(`${lang} ${ours}`);
    if (!entry) continue;
    const key = `${lang} ${plainTerm(en, 'en')}`;
    const one = shared.get(key) ?? { entry, headword: en, published: [] };
    shared.set(key, one);
    if (!one.published.includes(term)) one.published.push(term);
  }
  return [...shared.values()].map(({ entry, headword, published }) => {
    const plain = new Set(published.map((one) => plainTerm(one, entry.language)));
    const holds = (words: readonly string[]) =>
      words.some((word) => plain.has(plainTerm(word, entry.language)));
    const { preferred, admitted } = wordsOf(entry);
    return {
      term: entry.term,
      language: entry.language,
      headword,
      published,
      ours: entry.equivalent,
      agreement: holds(preferred) ? 'preferred' : holds(admitted) ? 'admitted' : 'none',
    };
  });
}
