import { expect, it } from 'vitest';
import { weighResponses } from './gzip-bytes.ts';
import { useSite } from './use-site.ts';

const site = useSite();

/** What each page may weigh until somebody uses it, in bytes as servers send them (gzip). */
const MOST: readonly (readonly [string, number])[] = [
  ['index.html', 12_000],
  ['words/index.html', 30_000],
  ['words/premium.html', 13_000],
  ['booklets/food.html', 13_000],
  ['coverage.html', 13_000],
  ['embed.html', 32_000],
  ['audit.html', 45_000],
  ['read.html', 100_000],
  ['suggest.html', 70_000],
];

it.each(MOST)('%s weighs at most %i bytes until it is used', async (name, most) => {
  const page = await (await site().newContext()).newPage();
  const weigh = weighResponses(page);
  await page.goto(`${site().address}es/${name}`, { waitUntil: 'networkidle' });
  expect(await weigh()).toBeLessThan(most);
  await page.context().close();
});
