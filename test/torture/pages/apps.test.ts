import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { APPS, buildApps, MORE_APPS } from '../../browser/apps/build-apps.ts';
import { firstDifference } from '../../browser/first-difference.ts';
import { openWidgetSite, tag, type WidgetSite } from '../../browser/widget-site.ts';
import { amount } from '../amount.ts';
import { recordTried } from '../record.ts';
import { heldBy, pressMany, shownText, staleWords, withoutClock } from './busy-run.ts';

const NAMES = [...APPS, ...MORE_APPS];

/** How often each app is rendered; frameworks keep what they need after the first half. */
const RENDERS = amount(60, 4000);

/** What may stay more after the second half of the presses than after the first, in bytes and nodes. */
const MOST_BYTES = 4_000_000;
const MOST_NODES = 3000;

let folder: string;
let marked: WidgetSite;
let bare: WidgetSite;

beforeAll(async () => {
  folder = await buildApps(NAMES);
  const files = readdirSync(folder);
  const pages = Object.fromEntries(
    files.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const widget = tag('data-start="marks"');
      return [
        [`/${file}`, text],
        [`/widget-${file}`, text.replace('</head>', `${widget}</head>`)],
      ];
    }),
  );
  const policies = Object.fromEntries(Object.keys(pages).map((path) => [path, '']));
  [marked, bare] = await Promise.all([
    openWidgetSite({ pages, policies, extension: true }),
    openWidgetSite({ pages, policies }),
  ]);
});

afterAll(async () => {
  await Promise.all([marked?.close(), bare?.close()]);
  if (folder) rmSync(folder, { recursive: true, force: true });
});

interface AppWindow {
  readonly __errors: readonly string[];
  readonly __start: () => void;
}

/** Runs an app through all its presses, and tells what it shows, complains about and holds. */
async function run(site: WidgetSite, path: string, isMarked: boolean) {
  const { page, errors } = await site.open(path);
  // What the server sent is marked by then, where it has sent anything.
  if (isMarked && !path.includes('elements')) {
    await page.waitForFunction(() => CSS.highlights.size > 0);
  }
  await page.evaluate(() => (window as unknown as AppWindow).__start());
  await page.waitForTimeout(500);
  await pressMany(page, 0, RENDERS / 2);
  await page.waitForTimeout(800);
  const before = await heldBy(page);
  await pressMany(page, RENDERS / 2, RENDERS / 2);
  await page.waitForTimeout(800);
  const after = await heldBy(page);
  if (isMarked) {
    await expect
      .poll(() => staleWords(page), { timeout: 15_000 })
      .toEqual({ any: true, stale: [] });
  }
  const text = withoutClock(await shownText(page));
  const own = await page.evaluate(() => (window as unknown as AppWindow).__errors);
  await page.close();
  return { text, errors: [...errors, ...own], before, after };
}

it.each(NAMES)('an app in %s is rendered thousands of times as without us', async (name) => {
  const [extension, widget, alone] = await Promise.all([
    run(marked, `/${name}.html`, true),
    run(bare, `/widget-${name}.html`, true),
    run(bare, `/${name}.html`, false),
  ]);
  const failed = Object.entries({ extension, widget }).flatMap(([who, ours]) => {
    const difference = firstDifference(ours.text, alone.text);
    const bytes = ours.after.bytes - ours.before.bytes;
    const nodes = ours.after.nodes - ours.before.nodes;
    return [
      ...ours.errors.filter((error) => !alone.errors.includes(error)),
      ...(difference ? [`shows other text: ${JSON.stringify(difference)}`] : []),
      ...(bytes > MOST_BYTES ? [`holds ${bytes} bytes more`] : []),
      ...(nodes > MOST_NODES ? [`holds ${nodes} nodes more`] : []),
    ].map((fault) => `${name}, ${who}: ${fault}`);
  });
  recordTried({ part: 'pages', what: `renders in ${name}, with each`, tried: 2 * RENDERS, failed });
  expect(failed).toEqual([]);
});
