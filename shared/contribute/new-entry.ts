import type { Collection, Entry, Source } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { parseGlossary } from '../glossary/parse-glossary.ts';
import { firstForms } from './first-forms.ts';

/** What a contributor says of a term in one language; what is absent was left empty. */
export interface NewEntryAnswers {
  /** Id of the term, kebab-case English. */
  readonly term: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly equivalent: string;
  readonly explanation: string;
  /** Other correct spellings, besides the equivalent. */
  readonly forms?: readonly string[];
  /** Wrong renderings that readers meet. */
  readonly wrongForms?: readonly string[];
  /** Where the equivalent has other meanings: words of which one stands near this one. */
  readonly near?: readonly string[];
  /** One of the collection's topics; only for the source language. */
  readonly topic?: string;
  /** Ids of related terms; only for the source language. */
  readonly related?: readonly string[];
  /** ISO 3166 code, where the term belongs to one place; only for the source language. */
  readonly jurisdiction?: string;
  readonly sources?: readonly Source[];
  readonly authors: readonly string[];
  /** Who wrote the text: a person unless software did. */
  readonly origin?: Entry['origin'];
}

/** The Entry the answers make, or everything that keeps them from making one. */
export type NewEntry =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly faults: readonly Fault[] };

function conceptOf({ topic, related = [], jurisdiction }: NewEntryAnswers) {
  if (topic === undefined && related.length === 0 && jurisdiction === undefined) return undefined;
  return { topic, related, jurisdiction };
}

/** What an Entry's file would say, nothing checked yet. */
function draftOf(answers: NewEntryAnswers, sourceLanguage: string): unknown {
  const { equivalent, explanation, near, sources = [], authors, origin = 'person' } = answers;
  return {
    format: 1,
    equivalent,
    explanation,
    forms: firstForms(answers),
    evidence: near?.length ? { near } : undefined,
    concept: answers.language === sourceLanguage ? conceptOf(answers) : undefined,
    sources,
    origin,
    authors,
    reviews: [],
  };
}

function misplaced(answers: NewEntryAnswers, collection: Collection): readonly Fault[] {
  const path = `${collection.id}/${answers.language}/${answers.term}.json`;
  const fault = { level: 'fault', path } as const;
  const faults: Fault[] = [];
  if (
    collection.entries.some(
      ({ term, language }) => term === answers.term && language === answers.language,
    )
  ) {
    faults.push({
      ...fault,
      place: '',
      message: 'The term is there already in this language.',
      remedy: 'Correct that file instead, or choose another id for another meaning.',
    });
  }
  if (answers.language !== collection.sourceLanguage && conceptOf(answers)) {
    faults.push({
      ...fault,
      place: 'concept',
      message: `Topic, related terms and jurisdiction belong in the ${collection.sourceLanguage} entry only.`,
      remedy: 'Leave them out here.',
    });
  }
  return faults;
}

/**
 * Makes an Entry from a contributor's answers: no review, written by a person unless it is said
 * otherwise, the equivalent as its preferred form.
 *
 * @param collection - the collection it joins, with the entries there already.
 * @returns the Entry as its file would be read, or all faults at once. The rules between entries are
 *   not tried here: `checkGlossary` does that on the whole.
 */
export function newEntry(answers: NewEntryAnswers, collection: Collection): NewEntry {
  const { id, entries: _, places: __, ...text } = collection;
  const { glossary, faults } = parseGlossary([
    { path: `${id}/collection.json`, text: JSON.stringify(text) },
    {
      path: `${id}/${answers.language}/${answers.term}.json`,
      text: JSON.stringify(draftOf(answers, collection.sourceLanguage)),
    },
  ]);
  const all = [...misplaced(answers, collection), ...faults];
  const entry = glossary.collections[0]?.entries[0];
  return entry && all.length === 0 ? { ok: true, entry } : { ok: false, faults: all };
}
