import { matchLanguage } from './match-language.ts';

/**
 * The reader's language until she chooses one: the first of her browser's `preferred` BCP 47 tags
 * that is among `available` tags of ours, else English.
 */
export function chooseLanguage(preferred: readonly string[], available: readonly string[]): string {
  for (const tag of preferred) {
    const known = matchLanguage(tag, available);
    if (known) return known;
  }
  return 'en';
}
