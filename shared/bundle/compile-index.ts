import type { Collection, Entry } from '../glossary/entry.ts';
import type { Index, IndexForm, IndexTerm } from '../match/index-format.ts';

function termOf(entry: Entry, topics: ReadonlyMap<string, string>): IndexTerm {
  const { near, notNear, notIn, topics: pageTopics } = entry.evidence ?? {};
  return {
    id: entry.term,
    topic: topics.get(entry.term) ?? '',
    ...(entry.evidence && {
      evidence: {
        ...(near && { near }),
        ...(notNear && { notNear }),
        ...(notIn && { notIn }),
        ...(pageTopics && { topics: pageTopics }),
      },
    }),
  };
}

function formsOf(entry: Entry, term: number): readonly IndexForm[] {
  return entry.forms.map(({ text, case: rule, standing, ambiguous }) => ({
    text,
    term,
    ...(rule === 'capitals' && { capitals: true }),
    ...(ambiguous && { ambiguous }),
    ...(standing === 'deprecated' && { deprecated: true }),
  }));
}

/** What finds a collection's terms on pages of one language: its forms, case rules and evidence. */
export function compileIndex(collection: Collection, language: string): Index {
  const topics = new Map(
    collection.entries.flatMap(({ term, concept }) => (concept ? [[term, concept.topic]] : [])),
  );
  const entries = collection.entries.filter((entry) => entry.language === language);
  return {
    format: 1,
    collection: collection.id,
    language,
    terms: entries.map((entry) => termOf(entry, topics)),
    forms: entries.flatMap((entry, term) => formsOf(entry, term)),
  };
}
