import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenSite, openSite } from '../../browser/open-site.ts';
import { document as html } from '../../browser/widget-site.ts';
import { amount } from '../amount.ts';
import { recordTried } from '../record.ts';
import { CLOBBERING_PAGES } from './clobbering-pages.ts';
import { generatePage } from './generate-page.ts';
import { type HostilePage, WORDS } from './hostile-page.ts';
import type { MadePage } from './made-page.ts';
import { REDEFINING_PAGES } from './redefining-pages.ts';
import { STRICT_PAGES } from './rewriting-pages.ts';
import { THIEVING_PAGES } from './thieving-pages.ts';

/** What a reader's page may hold more in the end, in bytes. */
const ROOM = 1_000_000;

const HOSTILE: readonly HostilePage[] = [
  ...CLOBBERING_PAGES,
  ...REDEFINING_PAGES,
  ...THIEVING_PAGES,
  ...STRICT_PAGES,
];

const PAGES: readonly MadePage[] = [
  ...HOSTILE.filter((_, i) => i % amount(9, 1) === 0),
  ...Array.from({ length: amount(2, 60) }, (_, seed) => ({
    name: `seed-${seed}`,
    body: generatePage(seed),
  })),
];

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

/** What a page holds once nothing that can go is kept: bytes of its scripts, and documents it parsed. */
async function heldBy(page: Page): Promise<{ bytes: number; documents: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize: bytes } = await session.send('Runtime.getHeapUsage');
  const { documents } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { bytes, documents };
}

/** Gives a page to the reader as a file, and has it cleared once it was read; what did not hold. */
async function readFaults(on: Page, { name, head = '', body }: MadePage): Promise<string[]> {
  await on.locator('input[type=file]').setInputFiles({
    name: 'page.html',
    mimeType: 'text/html',
    buffer: Buffer.from(html(body, head)),
  });
  await on.locator('.tl-mark, .tl-fault').first().waitFor({ timeout: 20_000 });
  const words = await on.locator('.tl-mark').count();
  const fewest = body.includes(WORDS) ? 4 : 1;
  await on.locator('.tl-clear').first().click();
  await on.locator('textarea').waitFor();
  return [
    // What the browser says of the policy is that it ran nothing.
    ...site.faults.splice(0).filter((one) => !one.includes('Content Security Policy')),
    ...(words < fewest ? [`${words} words, not ${fewest}`] : []),
  ].map((fault) => `${name}: ${fault}`);
}

it('the reader reads hostile and generated pages without an error, and keeps nothing of them', async () => {
  const on = await site.open('en/read.html');
  await on.locator('textarea').waitFor();
  const failed: string[] = [];
  // By the first time it has loaded the words of every language that the pages have.
  for (const page of PAGES) failed.push(...(await readFaults(on, page)));
  const before = await heldBy(on);
  for (const page of PAGES) failed.push(...(await readFaults(on, page)));
  const after = await heldBy(on);
  const grown = after.bytes - before.bytes;
  if (grown > ROOM) failed.push(`the page holds ${grown} bytes more than before it read all again`);
  if (after.documents > before.documents) failed.push(`it holds ${after.documents} documents`);
  recordTried({ part: 'pages', what: 'pages in the reader', tried: 2 * PAGES.length, failed });
  expect(failed).toEqual([]);
});
