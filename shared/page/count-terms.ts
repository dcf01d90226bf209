import { isVisible } from './is-visible.ts';
import type { Mark } from './mark.ts';
import type { Slices } from './slices.ts';

/** How often each term is marked, in the order in which the page has them. */
export function countTerms(marks: readonly Mark[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of marks) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** How many different terms can be seen among marks; in slices, as a page may have many thousands. */
export async function countSeenTerms(
  marks: readonly Mark[],
  slices: Pick<Slices, 'pause'>,
): Promise<number> {
  const seen = new Set<string>();
  for (const mark of marks) {
    if (!seen.has(mark.term) && isVisible(mark)) seen.add(mark.term);
    await slices.pause();
  }
  return seen.size;
}
