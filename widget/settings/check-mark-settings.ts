import { matchLanguage } from '../../shared/language/match-language.ts';
import { among, type Given, isOn, listOf, oneOf } from './given.ts';
import { type MarkSettings, NOTICES } from './settings.ts';

/** Mark settings, and what was wrong with them: each fault a sentence that says what to do. */
export interface ReadMarkSettings {
  readonly settings: MarkSettings;
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
 * Checks what a site has decided of marks and cards.
 *
 * @param languages - tags readers can choose from.
 * @param isSelector - true for a text that a browser takes as a CSS selector.
 */
export function checkMarkSettings(
  given: Given,
  languages: readonly string[],
  isSelector: (text: string) => boolean,
): ReadMarkSettings {
  const faults: string[] = [];
  const list = (name: string) => {
    const value = listOf(given[name]);
    if (given[name] !== undefined && !value) {
      faults.push(`${name} must be a list of words. It was left out.`);
    }
    return value;
  };
  const selector = (name: string) => {
    const value = given[name];
    if (value === undefined) return null;
    if (typeof value === 'string' && isSelector(value)) return value;
    faults.push(`${name}: “${String(value)}” is no CSS selector. It was left out.`);
    return null;
  };
  const notice: Record<string, string> = {};
  for (const [tag, text] of givenNotices(given)) {
    const language = tag === '' ? '' : matchLanguage(tag, languages);
    if (typeof text === 'string' && language !== null) notice[language] = text;
    else faults.push(`notice: “${tag}” must be one of ${languages.join(', ')}, and have a text.`);
  }
  const known = among(given, 'notices', { known: NOTICES }, faults) ?? [];
  const settings = {
    reviewedOnly: oneOf(given, 'status', ['any', 'reviewed'], faults) === 'reviewed',
    allow: list('allow'),
    deny: list('deny') ?? [],
    mark: selector('mark'),
    ignore: selector('ignore'),
    showing: oneOf<'every' | 'first'>(given, 'showing', ['first', 'every'], faults),
    notices: NOTICES.filter((one) => known.includes(one)),
    notice,
    whoseWords: isOn(given.whoseWords),
  };
  return { settings, faults };
}
