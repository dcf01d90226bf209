import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amount } from '../amount.ts';
import { type OpenPages, openPages } from '../messages/open-pages.ts';
import { recordTried } from '../record.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { rootOf, SHOWN } from './shown-with.tsx';
import { oddAddresses, skeletonOf } from './skeleton.ts';

/** Every part of everything that is shown of a text without any harm in it. */
const HARMLESS = 'SNAP help';

const TEXTS = Object.entries(HOSTILE_TEXTS).slice(0, amount(16, Number.POSITIVE_INFINITY));

let browser: OpenPages;
let blank: Page;
beforeAll(async () => {
  browser = await openPages({ '/': { body: '' } }, { bare: true });
  blank = await browser.load('/');
});
afterAll(() => browser?.close());

/** The same by a browser's own parser, with whatever it runs. */
async function inBrowser(html: string): Promise<{ parts: string[]; isHacked: boolean }> {
  await blank.goto('about:blank');
  await blank.setContent(html, { waitUntil: 'commit' });
  const isHacked = () => 'hacked' in globalThis || document.getElementById('hacked') !== null;
  const parts = await blank.evaluate(
    ([look, texts]) => {
      const skeleton = new Function(`return ${look}`)() as typeof skeletonOf;
      return skeleton(document.documentElement, texts);
    },
    [skeletonOf.toString(), SKIPPED] as const,
  );
  return { parts, isHacked: await blank.evaluate(isHacked) };
}

const SKIPPED = ['content', 'href', 'alt', 'title', 'aria-label', 'value', 'lang', 'id'];

describe.each(Object.entries(SHOWN))('%s', (name, show) => {
  it('shows text as text: no element or attribute comes of it', async () => {
    const harmless = await show(HARMLESS);
    const known = new Set(skeletonOf(rootOf(harmless), SKIPPED));
    const knownThere = new Set((await inBrowser(harmless)).parts);
    const failed: string[] = [];
    for (const [what, text] of TEXTS) {
      const html = await show(text);
      const root = rootOf(html);
      const fresh = skeletonOf(root, SKIPPED).filter((one) => !known.has(one));
      const there = await inBrowser(html);
      fresh.push(...there.parts.filter((one) => !knownThere.has(one)));
      if (fresh.length) failed.push(`${what}: ${fresh[0]}`);
      if (there.isHacked) failed.push(`${what}: it ran`);
      for (const address of oddAddresses(root)) failed.push(`${what}: ${address}`);
    }
    recordTried({ part: 'data', what: `${name}, hostile texts`, tried: TEXTS.length, failed });
    expect(failed).toEqual([]);
  });
});
