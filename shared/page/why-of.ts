import type { Mark } from './mark.ts';

/** Why a word has its meaning here, in the page's own words; null where it has only one. */
export function whyOf({ hit: { reason }, run, language }: Mark) {
  if (reason?.kind !== 'near') return reason;
  return { kind: 'near' as const, word: run.text.slice(reason.start, reason.end), language };
}
