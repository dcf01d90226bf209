import type { Outdating } from '../glossary/status.ts';

const WORDS: Readonly<Record<Outdating, string>> = {
  text: 'its own text has changed',
  source: 'the source text has changed',
  'review-by': 'its review-by date has passed',
};

/** Why a review no longer holds, in words: `its own text and the source text have changed`. */
export function whatChanged(changed: readonly Outdating[]): string {
  return new Intl.ListFormat('en').format(changed.map((one) => WORDS[one]));
}
