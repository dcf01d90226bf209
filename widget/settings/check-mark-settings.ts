import { type Given, listOf, oneOf } from './given.ts';
import type { MarkSettings } from './settings.ts';

/** Mark settings, and what was wrong with them: each fault a sentence that says what to do. */
export interface ReadMarkSettings {
  readonly settings: MarkSettings;
  readonly faults: readonly string[];
}

/**
 * Checks what a site has decided of marks.
 *
 * @param isSelector - true for a text that a browser takes as a CSS selector.
 */
export function checkMarkSettings(
  given: Given,
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
  const settings = {
    reviewedOnly: oneOf(given, 'status', ['any', 'reviewed'], faults) === 'reviewed',
    allow: list('allow'),
    deny: list('deny') ?? [],
    mark: selector('mark'),
    ignore: selector('ignore'),
    showing: oneOf<'every' | 'first'>(given, 'showing', ['first', 'every'], faults),
  };
  return { settings, faults };
}
