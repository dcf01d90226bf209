import { detectLanguage } from './detect-language.ts';
import { knownLanguage } from './known-language.ts';
import { isLanguageName } from './languages.ts';

/** What is known of a piece of text before reading it. */
export interface LanguageHints {
  /** The nearest `lang` attribute's value, or null where there is none. */
  readonly declared: string | null;
  /** The page's own language (one of our tags), for text too short to tell; or null. */
  readonly page: string | null;
}

/**
 * The language of a piece of text: what its nearest `lang` says unless the text itself clearly
 * contradicts it; without a `lang`, what the text shows, else the page's. Null means unknown: such
 * text stays unmarked, and so does a language's own name: a menu of languages would have readers load
 * the words of all of them. Every product asks here, so that all agree.
 */
export function textLanguage(text: string, { declared, page }: LanguageHints): string | null {
  if (isLanguageName(text)) return null;
  const shown = detectLanguage(text);
  if (shown) return shown;
  return declared?.trim() ? knownLanguage(declared) : page;
}
