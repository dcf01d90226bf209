import { matchLanguage } from '../../shared/language/match-language.ts';
import { among, type Given, isOn } from './given.ts';
import { type CardSettings, NOTICES } from './settings.ts';

/** Card settings, and what was wrong with them: each fault a sentence that says what to do. */
export interface ReadCardSettings {
  readonly settings: CardSettings;
  readonly faults: readonly string[];
}

/** Tag of an attribute's name in `dataset`: `noticeZhHans` is the notice in `zh-hans`. */
function tagOf(name: string): string | null {
  const [, rest] = /^notice((?:[A-Z]\w*)?)$/.exec(name) ?? [];
  return rest?.replace(/[A-Z]/g, (letter, i) => `${i ? '-' : ''}${letter.toLowerCase()}`) ?? null;
}

/** The site's own notice as it was given, by what was named as its language. */
function givenNotices(given: Given): readonly (readonly [string, unknown])[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const tag = tagOf(name);
    if (tag === null) return [];
    return typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [[tag, value] as const];
  });
}

/**
 * Checks what a site has decided of cards.
 *
 * @param languages - tags readers can choose from.
 */
export function checkCardSettings(given: Given, languages: readonly string[]): ReadCardSettings {
  const faults: string[] = [];
  const notice: Record<string, string> = {};
  for (const [tag, text] of givenNotices(given)) {
    const language = tag === '' ? '' : matchLanguage(tag, languages);
    if (typeof text === 'string' && language !== null) notice[language] = text;
    else faults.push(`notice: “${tag}” must be one of ${languages.join(', ')}, and have a text.`);
  }
  const known = among(given, 'notices', { known: NOTICES }, faults) ?? [];
  const settings = {
    notices: NOTICES.filter((one) => known.includes(one)),
    notice,
    whoseWords: isOn(given.whoseWords),
  };
  return { settings, faults };
}
