/** Articles before a noun, by language: glossaries differ in whether they write them. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  en: /^(the|a|an) /,
  es: /^(el|la|los|las|un|una|unos|unas) /,
  fr: /^(l'|(le|la|les|un|une|des) )/,
  pt: /^(o|a|os|as|um|uma) /,
  tl: /^(ang|mga) /,
};

/** Languages whose plural is told by a word's last letters. */
const PLURALS: Readonly<Record<string, RegExp>> = {
  en: /(?<=[a-z]{2})(?<!s)s$/,
  es: /(?<=[a-z]{2})(?:(?<=[dlnrz])es|s)$/,
  fr: /(?<=[a-z]{2})[sx]$/,
  pt: /(?<=[a-z]{2})(?:(?<=[rz])es|s)$/,
};

/**
 * A published term as it is compared: without case, accents, article and number, a bracketed acronym
 * or gloss, quotation marks and the space between ideographs.
 *
 * @param language - BCP 47 tag of the term.
 */
export function plainTerm(term: string, language: string): string {
  const bare = term
    .normalize('NFKD')
    .replace(/[([\u3014\ufe5d][^)\]\u3015\ufe5e]*[)\]\u3015\ufe5e]/gu, ' ')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .replace(/[“”«»"*:;.,/?!¿¡–—-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/đ/gu, 'd')
    .replace(/[أإآ]/gu, 'ا');
  const words = bare.replace(ARTICLES[language] ?? /(?!)/, '').split(' ');
  if (language === 'ar') return words.map((word) => word.replace(/^ال(?=..)/u, '')).join(' ');
  if (language.startsWith('zh')) return words.join('');
  const plural = PLURALS[language];
  return words.map((word) => (plural ? word.replace(plural, '') : word)).join(' ');
}
