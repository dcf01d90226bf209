import { afterAll, beforeAll, expect, it } from 'vitest';
import { amount } from '../amount.ts';
import { recordTried } from '../record.ts';
import { GIANT_PAGES } from './giant-pages.ts';
import { pageFaults } from './page-faults.ts';
import { openThreeTabs, type ThreeTabs } from './three-tabs.ts';

/** The deepest are quick; the largest are for the whole of it. */
const PAGES = GIANT_PAGES.slice(-amount(3, GIANT_PAGES.length));

let tabs: ThreeTabs;

beforeAll(async () => {
  tabs = await openThreeTabs(PAGES);
});

afterAll(() => tabs?.close());

it('giants keep their document, show no error, and have the same words marked by both products', async () => {
  const failed: string[] = [];
  for (const page of PAGES) failed.push(...(await pageFaults(tabs, page)));
  recordTried({ part: 'pages', what: 'giants', tried: 2 * PAGES.length, failed });
  expect(failed).toEqual([]);
});
