import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

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
  const page = await (await site.newContext()).newPage();
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    const size = response.body().then(
      (body) => gzipSync(body).length,
      () => 0,
    );
    bodies.push(size);
  });
  await page.goto(`${site.address}es/${name}`, { waitUntil: 'networkidle' });
  const weighs = (await Promise.all(bodies)).reduce((sum, one) => sum + one, 0);
  expect(weighs).toBeLessThan(most);
  await page.context().close();
});
