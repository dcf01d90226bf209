import { afterAll, beforeAll, expect, it } from 'vitest';
import { amount } from '../amount.ts';
import { recordTried } from '../record.ts';
import { generatePage } from './generate-page.ts';
import type { MadePage } from './made-page.ts';
import { pageFaults } from './page-faults.ts';
import { openThreeTabs, type ThreeTabs } from './three-tabs.ts';
import { traceTabs } from './trace-pieces.ts';

// Real pages, every file of ../shared/pages, are tried in the same way in test/real-pages.

const PAGES: readonly MadePage[] = Array.from({ length: amount(3, 200) }, (_, seed) => ({
  name: `seed-${seed}`,
  body: generatePage(seed),
}));

let tabs: ThreeTabs;

beforeAll(async () => {
  tabs = await openThreeTabs(PAGES);
});

afterAll(() => tabs?.close());

it('generated pages keep their document, show no error, and have the same words marked by both products', async () => {
  const failed: string[] = [];
  const pieces = await traceTabs(tabs);
  for (const page of PAGES) failed.push(...(await pageFaults(tabs, page)));
  const told = await pieces();
  recordTried({
    part: 'pages',
    what: 'generated pages, with extension and with widget',
    told,
    tried: PAGES.length,
    failed,
  });
  expect(failed).toEqual([]);
});
