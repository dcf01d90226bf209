import type { Mark } from './mark.ts';

/** How often each term is marked, in the order in which the page has them. */
export function countTerms(marks: readonly Mark[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of marks) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
