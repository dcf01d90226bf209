import type { Explanation } from '../bundle/explanation.ts';
import type { Collection, Entry } from '../glossary/entry.ts';
import type { ProposedEntries } from './proposed-entries.ts';

function explanationOf(entry: Entry, publisher: string, english: string | null): Explanation {
  return {
    term: entry.term,
    language: entry.language,
    equivalent: entry.equivalent,
    english,
    explanation: entry.explanation,
    otherMeaning: entry.otherMeaning ?? null,
    // Nobody can have approved exactly these words.
    status: 'draft',
    reviewBy: null,
    origin: entry.origin,
    authors: entry.authors,
    publisher,
    sources: entry.sources,
  };
}

/** What readers would see of a proposal, and the English text behind "See in English". */
export function proposalExplanation(
  { entry, source }: Pick<ProposedEntries, 'entry' | 'source'>,
  { publisher, entries }: Pick<Collection, 'publisher' | 'entries'>,
): { readonly shown: Explanation; readonly english: Explanation | null } {
  const there = entries.find(({ term, language }) => term === entry.term && language === 'en');
  const english = entry.language === 'en' ? null : (source ?? there ?? null);
  return {
    shown: explanationOf(entry, publisher, english?.equivalent ?? null),
    english: english && explanationOf(english, publisher, null),
  };
}
