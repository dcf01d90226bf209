import type { Collection, Entry } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { entryFault, pathOf } from './entry-fault.ts';

function checkSource(
  entry: Entry,
  collection: Collection,
  isTerm: (id: string) => boolean,
): readonly Fault[] {
  const { concept } = entry;
  if (!concept) {
    return [
      entryFault(entry, ['concept'], {
        message: `It is missing; the ${collection.sourceLanguage} entry carries what belongs to the concept.`,
        remedy: `Add "concept": {"topic": …} with one of: ${collection.topics.join(', ')}.`,
      }),
    ];
  }
  const faults: Fault[] = [];
  if (!collection.topics.includes(concept.topic)) {
    faults.push(
      entryFault(entry, ['concept', 'topic'], {
        message: `The collection has no topic "${concept.topic}".`,
        remedy: `Write one of: ${collection.topics.join(', ')}.`,
      }),
    );
  }
  concept.related.forEach((id, i) => {
    if (isTerm(id) && id !== entry.term) return;
    faults.push(
      entryFault(entry, ['concept', 'related', i], {
        message:
          id === entry.term ? 'A term is not related to itself.' : `No term has the id "${id}".`,
        remedy: 'Remove it, or write the id of a term that is there.',
      }),
    );
  });
  return faults;
}

/**
 * Concepts are whole: each term has a source-language Entry, which alone says topic and relations.
 *
 * @param paths - of all files there are: an Entry that can't be read is told once, and is not missing.
 */
export function checkConcepts(
  collection: Collection,
  paths: ReadonlySet<string>,
): readonly Fault[] {
  const { id, sourceLanguage, entries } = collection;
  const isTerm = (term: string) =>
    paths.has(pathOf({ collection: id, language: sourceLanguage, term }));
  return entries.flatMap((entry) => {
    if (entry.language === sourceLanguage) return checkSource(entry, collection, isTerm);
    const faults: Fault[] = [];
    if (!isTerm(entry.term)) {
      faults.push(
        entryFault(entry, [], {
          message: `The term has no ${sourceLanguage} entry, which every other language renders.`,
          remedy: `Write ${collection.id}/${sourceLanguage}/${entry.term}.json first, or correct the file name.`,
        }),
      );
    }
    if (entry.concept) {
      faults.push(
        entryFault(entry, ['concept'], {
          message: `It belongs in the ${sourceLanguage} entry only.`,
          remedy: 'Remove it here.',
        }),
      );
    }
    return faults;
  });
}
