import { expect } from 'vitest';
import { type Difference, firstDifference } from './first-difference.ts';
import { addLastWords, hasLastWords, readTree, removeLastWords } from './in-page.ts';

/** What is asked of an open page; the same in every library that drives a browser. */
export interface OpenPage {
  evaluate<T>(run: () => T): Promise<Awaited<T>>;
}

/** Waits until words put at the very end of the page are marked, and are forgotten once taken away. */
export async function readToTheEnd(page: OpenPage): Promise<void> {
  const marked = () => page.evaluate(hasLastWords);
  const patience = { timeout: 120_000, interval: 100 };
  await page.evaluate(addLastWords);
  await expect.poll(marked, patience).toBe(true);
  await page.evaluate(removeLastWords);
  await expect.poll(marked, patience).toBe(false);
}

/**
 * Compares the document of a marked page, read to its end, with that of the same page without us.
 *
 * @param still - takes out of a tree what the page changes by itself.
 * @returns where they first differ, or null.
 */
export async function documentDifference(
  marked: OpenPage,
  plain: OpenPage,
  still: (tree: string) => string = (tree) => tree,
): Promise<Difference | null> {
  await readToTheEnd(marked);
  // What the page makes of words that come and go, it makes of them here too.
  await plain.evaluate(addLastWords);
  await plain.evaluate(removeLastWords);
  const trees = await Promise.all([marked.evaluate(readTree), plain.evaluate(readTree)]);
  return firstDifference(still(trees[0]), still(trees[1]));
}
