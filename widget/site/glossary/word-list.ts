import type { SiteTerm, SiteWords } from './site-words.ts';

/** One word of a list, as a reader of a language sees it. */
export interface ListedWord {
  readonly term: SiteTerm;
  readonly equivalent: string;
  /** The language `equivalent` is in: the collection's own where hers has no text. */
  readonly language: string;
  /** The word in English; null where `equivalent` is English. */
  readonly english: string | null;
}

/** Words of one topic. */
export interface TopicWords {
  readonly topic: string;
  readonly words: readonly ListedWord[];
}

function listed(term: SiteTerm, language: string): ListedWord | null {
  const english = term.texts.get('en')?.entry;
  const own = term.texts.get(language)?.entry ?? english;
  if (!own) return null;
  return {
    term,
    equivalent: own.equivalent,
    language: own.language,
    english: own === english ? null : (english?.equivalent ?? null),
  };
}

/**
 * Every word by topic, for readers of a language: topics and words in the order of her alphabet.
 *
 * @param nameOf - a topic's name in her language.
 */
export function wordList(
  words: SiteWords,
  language: string,
  nameOf: (topic: string) => string,
): readonly TopicWords[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const all = [...words.terms.values()];
  return words.topics
    .map((topic) => ({
      topic,
      words: all
        .filter((term) => term.topic === topic)
        .flatMap((term) => listed(term, language) ?? [])
        .sort((one, other) => compare(one.equivalent, other.equivalent)),
    }))
    .sort((one, other) => compare(nameOf(one.topic), nameOf(other.topic)));
}
