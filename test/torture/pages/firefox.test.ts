import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestFirefox, type TestFirefox } from '../../browser/firefox.ts';
import { firstDifference } from '../../browser/first-difference.ts';
import { readPaintedWords } from '../../browser/in-page.ts';
import { readToTheEnd } from '../../browser/same-document.ts';
import { document as html } from '../../browser/widget-site.ts';
import { amount } from '../amount.ts';
import { recordTried } from '../record.ts';
import { CLOBBERING_PAGES } from './clobbering-pages.ts';
import { generatePage } from './generate-page.ts';
import { GIANT_PAGES } from './giant-pages.ts';
import type { HostilePage } from './hostile-page.ts';
import type { MadePage } from './made-page.ts';
import { THIEVING_PAGES } from './thieving-pages.ts';
import { readWholeTree } from './whole-tree.ts';

/** Pages that keep still: read to their end, and compared with themselves before. */
const STILL: readonly MadePage[] = [
  ...Array.from({ length: amount(2, 30) }, (_, seed) => ({
    name: `seed-${seed}`,
    body: generatePage(seed),
  })),
  ...GIANT_PAGES.slice(-amount(1, GIANT_PAGES.length)),
];

/** Those after which a page can still be asked what is painted: its own world is asked here. */
const CORE = ['form-children', 'clears-once', 'host-removed-once', 'host-ill-defined'];

/** Pages that fight back, in a script of their own that we must outlast. */
const HOSTILE: readonly HostilePage[] = [...CLOBBERING_PAGES, ...THIEVING_PAGES].filter(
  ({ name }) => CORE.includes(name),
);

let folder: string;
let firefox: TestFirefox;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'termlight-torture-'));
  for (const { name, head, body } of [...STILL, ...HOSTILE]) {
    writeFileSync(
      join(folder, `${name}.html`),
      `${html(body, `<meta charset="utf-8">${head ?? ''}`)}`,
    );
  }
  firefox = await openTestFirefox(folder);
});

afterAll(async () => {
  await firefox?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

it('pages that keep still keep their document', async () => {
  const failed: string[] = [];
  for (const { name } of STILL) {
    const page = await firefox.open(`${name}.html`);
    const before = await page.evaluate(readWholeTree);
    await readToTheEnd(page)
      .then(async () => {
        const difference = firstDifference(await page.evaluate(readWholeTree), before);
        if (difference) failed.push(`${name}: ${JSON.stringify(difference)}`);
      })
      .catch((error) => failed.push(`${name}: ${error}`));
    await page.close();
  }
  recordTried({ part: 'pages', what: 'still pages in Firefox', tried: STILL.length, failed });
  expect(failed).toEqual([]);
});

it('pages that fight back are marked all the same', async () => {
  const failed: string[] = [];
  for (const { name, marks } of HOSTILE) {
    const page = await firefox.open(`${name}.html`);
    const count = async () => (await page.evaluate(readPaintedWords)).length;
    await expect
      .poll(count, { timeout: 8000 })
      .toBe(marks)
      .catch(async () =>
        failed.push(`${name}: ${await count().catch(String)} marks, not ${marks}`),
      );
    await page.close();
  }
  recordTried({ part: 'pages', what: 'hostile pages in Firefox', tried: HOSTILE.length, failed });
  expect(failed).toEqual([]);
});
