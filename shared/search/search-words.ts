import type { Headings } from '../bundle/headings.ts';
import type { Layer } from '../bundle/layer.ts';
import type { Index } from '../match/index-format.ts';
import type { SearchWord } from './sorted-words.ts';

/** Every word that finds a term in one language: what it is called there, and each spelling of it. */
export function* wordsOf(headings: Headings | null, index: Index): Generator<SearchWord> {
  const { language } = index;
  for (const [term, text] of Object.entries(headings?.headings ?? {})) {
    yield { text, term, language, kind: 'heading', place: null };
  }
  for (const { text, term: at, deprecated } of index.forms) {
    const term = index.terms[at]?.id;
    // Most headings are forms too.
    if (term === undefined || headings?.headings[term] === text) continue;
    yield { text, term, language, kind: deprecated ? 'deprecated' : 'form', place: null };
  }
}

/** Every name places have for the terms that have a heading; places name them in English. */
export function* localWordsOf({ places }: Layer, { headings }: Headings): Generator<SearchWord> {
  for (const { code, names } of places) {
    for (const { term, forms } of names) {
      if (!Object.hasOwn(headings, term)) continue;
      for (const { text } of forms) {
        yield { text, term, language: 'en', kind: 'form', place: code };
      }
    }
  }
}
