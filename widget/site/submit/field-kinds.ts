import { directionOf } from '../../../shared/language/languages.ts';
import type { ProposalField } from '../../../shared/proposal/proposal.ts';

/** How a question is answered. */
export type FieldKind = 'line' | 'area' | 'radios' | 'select' | 'day' | 'tick';

/** How each question is answered. */
export const FIELD_KINDS: Readonly<Record<ProposalField, FieldKind>> = {
  kind: 'radios',
  language: 'select',
  term: 'select',
  english: 'line',
  meaning: 'area',
  word: 'line',
  explanation: 'area',
  spellings: 'area',
  topic: 'select',
  publisher: 'line',
  title: 'line',
  url: 'line',
  read: 'radios',
  checked: 'day',
  origin: 'radios',
  author: 'line',
  licence: 'tick',
};

const HINTED: readonly ProposalField[] = [
  'term',
  'english',
  'word',
  'explanation',
  'meaning',
  'spellings',
  'publisher',
  'url',
  'author',
];

/** True for a question with a line of help. */
export function hasHint(field: ProposalField): boolean {
  return HINTED.includes(field);
}

/** Id of the element a question is answered in. */
export function idOf(field: ProposalField): string {
  return `submit-${field}`;
}

/** The language and direction of what is typed into a field. */
export function speechOf(
  field: ProposalField,
  language: string,
): { readonly lang?: string; readonly dir: 'ltr' | 'rtl' | 'auto' } {
  if (field === 'english' || field === 'meaning') return { lang: 'en', dir: 'ltr' };
  if (field === 'word' || field === 'explanation' || field === 'spellings') {
    return { lang: language, dir: directionOf(language) };
  }
  return { dir: 'auto' };
}
