import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstDifference } from '../browser/first-difference.ts';
import { addLastWords, readTree, removeLastWords } from '../browser/in-page.ts';
import { readToTheEnd } from '../browser/same-document.ts';
import { openWidgetSite, tag, type WidgetSite } from '../browser/widget-site.ts';
import { REAL_PAGES, realPages, stillTree } from './real-pages.ts';

let site: WidgetSite;
/** The same pages with the same tag, whose script is empty: what they do by themselves. */
let bare: WidgetSite;

/** A page with the tag in it, byte by byte: some are not in UTF-8. */
function withTag(file: string): Buffer {
  const html = readFileSync(join(REAL_PAGES, file), 'latin1');
  const script = tag('data-start="marks" data-showing="every"');
  const tagged = html.replace(/<\/head>|<body|$/i, `${script}$&`);
  return Buffer.from(tagged, 'latin1');
}

beforeAll(async () => {
  const files = realPages().map(({ file }) => file);
  const pages = Object.fromEntries(files.map((file) => [`/${file}`, withTag(file)]));
  const policies = Object.fromEntries(files.map((file) => [`/${file}`, '']));
  site = await openWidgetSite({ pages, policies });
  bare = await openWidgetSite({ pages, policies, tamper: () => Buffer.from('') });
  for (const { context } of [site, bare]) {
    await context.route(
      (url) => url.protocol.startsWith('http') && !url.hostname.endsWith('.gov'),
      (route) => route.abort(),
    );
  }
});

afterAll(async () => {
  await Promise.all([site?.close(), bare?.close()]);
});

it.each(realPages())(
  '$file works as without the widget, and is the same once it is gone',
  async ({ file }) => {
    const [ours, theirs] = await Promise.all([site.open(`/${file}`), bare.open(`/${file}`)]);
    await readToTheEnd(ours.page);
    // What the page makes of words that come and go, it makes of them here too.
    await theirs.page.evaluate(addLastWords);
    await theirs.page.evaluate(removeLastWords);
    await ours.page.locator('termlight-launcher').evaluate((element) => {
      (element as unknown as { destroy(): void }).destroy();
    });
    const still = stillTree(file);
    const trees = await Promise.all([ours.page.evaluate(readTree), theirs.page.evaluate(readTree)]);
    expect(firstDifference(still(trees[0]), still(trees[1]))).toBeNull();
    expect(await ours.page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(ours.errors.filter((error) => !theirs.errors.includes(error))).toEqual([]);
    expect(ours.warnings.filter((text) => text.startsWith('Termlight'))).toEqual([]);
    await Promise.all([ours.page.close(), theirs.page.close()]);
  },
);
