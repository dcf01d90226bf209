import { createStrings, type Strings, type Words } from './create-strings.ts';
import ar from './words/ar.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import es from './words/es.json' with { type: 'json' };
import fr from './words/fr.json' with { type: 'json' };
import ht from './words/ht.json' with { type: 'json' };
import ko from './words/ko.json' with { type: 'json' };
import pt from './words/pt.json' with { type: 'json' };
import ru from './words/ru.json' with { type: 'json' };
import tl from './words/tl.json' with { type: 'json' };
import vi from './words/vi.json' with { type: 'json' };
import zhHans from './words/zh-Hans.json' with { type: 'json' };
import zhHant from './words/zh-Hant.json' with { type: 'json' };

export type { Strings };

/** The words of our interface, by language: tags of ours. */
export const WORDS: Readonly<Record<string, Words>> & { readonly en: Words } = {
  en,
  es,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  vi,
  ko,
  tl,
  ru,
  ar,
  ht,
  fr,
  pt,
};

/** The languages our own interface speaks. */
export const INTERFACE_LANGUAGES: readonly string[] = Object.keys(WORDS);

let strings: ReturnType<typeof createStrings> | undefined;

/** The words of our interface in a language (a tag of ours); English where we don't speak it yet. */
export function stringsFor(language: string): Strings {
  strings ??= createStrings(WORDS);
  return strings(language);
}
