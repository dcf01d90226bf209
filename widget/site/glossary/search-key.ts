import { fold } from '../../../shared/text/fold.ts';

/**
 * A text as it is looked for: case, accents, signs and spaces make no difference. Many people type
 * their language without its accents.
 */
export function searchKey(text: string): string {
  return fold(text).text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').trim();
}
