/** One row a language: adding a language here is all the code it needs. */
export interface Language {
  /** BCP 47 tag, with the script where two are in use. */
  readonly tag: string;
  /** The language's name in itself, as menus show it. */
  readonly endonym: string;
  /** The name in English, for messages to maintainers. */
  readonly english: string;
  /** Writing direction of its script. */
  readonly direction: 'ltr' | 'rtl';
  /** ISO 15924 code of the script its pages are written in. */
  readonly script: 'Latn' | 'Hans' | 'Hant' | 'Arab' | 'Cyrl' | 'Kore';
}

/** The languages Termlight knows; a collection decides in which of them it has words. */
export const LANGUAGES: readonly Language[] = [
  { tag: 'en', endonym: 'English', english: 'English', direction: 'ltr', script: 'Latn' },
  { tag: 'es', endonym: 'Español', english: 'Spanish', direction: 'ltr', script: 'Latn' },
  {
    tag: 'zh-Hans',
    endonym: '简体中文',
    english: 'Simplified Chinese',
    direction: 'ltr',
    script: 'Hans',
  },
  {
    tag: 'zh-Hant',
    endonym: '繁體中文',
    english: 'Traditional Chinese',
    direction: 'ltr',
    script: 'Hant',
  },
  { tag: 'vi', endonym: 'Tiếng Việt', english: 'Vietnamese', direction: 'ltr', script: 'Latn' },
  { tag: 'ko', endonym: '한국어', english: 'Korean', direction: 'ltr', script: 'Kore' },
  { tag: 'tl', endonym: 'Tagalog', english: 'Tagalog', direction: 'ltr', script: 'Latn' },
  { tag: 'ru', endonym: 'Русский', english: 'Russian', direction: 'ltr', script: 'Cyrl' },
  { tag: 'ar', endonym: 'العربية', english: 'Arabic', direction: 'rtl', script: 'Arab' },
  {
    tag: 'ht',
    endonym: 'Kreyòl ayisyen',
    english: 'Haitian Creole',
    direction: 'ltr',
    script: 'Latn',
  },
  { tag: 'fr', endonym: 'Français', english: 'French', direction: 'ltr', script: 'Latn' },
  { tag: 'pt', endonym: 'Português', english: 'Portuguese', direction: 'ltr', script: 'Latn' },
];

const names = new Set(LANGUAGES.map(({ endonym }) => endonym.toLowerCase()));

/** A language's name, with room for spaces around it. */
const LONGEST_NAME = 24;

const byTag = new Map(LANGUAGES.map((language) => [language.tag, language]));

/** The row of exactly this tag, or undefined. */
export function languageRow(tag: string): Language | undefined {
  return byTag.get(tag);
}

/** True for a text that is nothing but a language's own name, as in menus of languages. */
export function isLanguageName(text: string): boolean {
  // Asked of every text of a page: long ones are not looked at.
  return text.length <= LONGEST_NAME && names.has(text.trim().toLowerCase());
}

/** Writing direction of a tag we know; `ltr` for any other. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return byTag.get(tag)?.direction ?? 'ltr';
}
