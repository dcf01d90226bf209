import { directionOf } from '../../../shared/language/languages.ts';

/** The attributes of an element whose text is in a language of ours. */
export function saidIn(language: string): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  return { lang: language, dir: directionOf(language) };
}
