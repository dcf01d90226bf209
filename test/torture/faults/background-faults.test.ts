import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Request } from '../../../extension/messages.ts';
import { openTestBrowser, type TestBrowser } from '../../browser/chromium.ts';
import { PAGES } from '../../browser/reader.ts';
import { amount } from '../amount.ts';
import { recordTried } from '../record.ts';
import { Background } from './background.ts';
import { HOWS, type Plan } from './calls.ts';
import { FAULTS } from './fault-list.ts';
import { REQUESTS } from './requests.ts';
import { tryClean, tryFault } from './try-request.ts';

/** Searching reads every language's words: hundreds of calls that are alike. */
const MOST_CALLS = amount(1, 20);

let browser: TestBrowser;
let background: Background;
beforeAll(async () => {
  browser = await openTestBrowser(PAGES);
  background = await Background.open(browser.context);
});
afterAll(() => browser.close());

/** Numbers from 1, evenly spread where there are more than are tried; the first is always there. */
function spread(count: number, most: number): number[] {
  const tried = Math.min(count, most);
  return Array.from({ length: tried }, (_, i) => 1 + Math.floor((i * count) / tried));
}

it.each(Object.values(REQUESTS) as Request[])('$type', async (request) => {
  const clean = await tryClean(background, request);
  const plans: Plan[] = spread(clean.calls.length, MOST_CALLS).flatMap((nth) =>
    HOWS.map((how) => ({ nth, how })),
  );
  const failed: string[] = [];
  for (const plan of plans) failed.push(...(await tryFault(background, request, { plan, clean })));
  recordTried({
    part: 'faults',
    what: `${FAULTS.calls.what.split(',')[0]}: ${request.type}`,
    tried: plans.length,
    failed,
  });
  expect(failed).toEqual([]);
});
