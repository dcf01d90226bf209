import { afterAll, beforeAll, expect, it } from 'vitest';
import { amount } from '../amount.ts';
import { recordTried } from '../record.ts';
import { GIANT_PAGES } from './giant-pages.ts';
import { pageFaults } from './page-faults.ts';
import { openThreeTabs, type ThreeTabs } from './three-tabs.ts';
import { traceTabs } from './trace-pieces.ts';

/** The deepest are quick; the largest are for the whole of it. */
const PAGES = GIANT_PAGES.slice(-amount(3, GIANT_PAGES.length));

let tabs: ThreeTabs;

beforeAll(async () => {
  tabs = await openThreeTabs(PAGES);
});

afterAll(() => tabs?.close());

it('giants keep their document, show no error, and have the same words marked by both products', async () => {
  const failed: string[] = [];
  const told: string[] = [];
  for (const page of PAGES) {
    const pieces = await traceTabs(tabs);
    failed.push(...(await pageFaults(tabs, page)));
    told.push(`${page.name} ${await pieces()}`);
  }
  const tried = 2 * PAGES.length;
  recordTried({ part: 'pages', what: 'giants', told: told.join(' · '), tried, failed });
  expect(failed).toEqual([]);
});
