import type { Hit } from './matcher.ts';

/** How many sure hits make a topic the page's own. */
const ENOUGH = 2;

/**
 * The topics a page is about: those with at least two hits of spellings that have one meaning only.
 * Ambiguous hits never count, so that one guess can't hold up another.
 */
export function pageTopics(hits: Iterable<Hit>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { topic, form } of hits) {
    if (!form.ambiguous) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= ENOUGH).map(([topic]) => topic));
}
