import type { Page } from 'playwright-core';
import { afterAll, afterEach, expect, it } from 'vitest';
import { openProducts, type Products } from './access/products.ts';
import { openOwnPage } from './own-pages.ts';
import { openPanel, panelOf } from './reader.ts';
import { openSidePanel } from './side-panel.ts';

const products = openProducts();
afterAll(() => products.close());

let page: Page | undefined;
afterEach(async () => {
  for (const one of page?.context().pages().slice(1) ?? []) await one.close();
});

/** Keeps every text that a place for announcements is given, from now on. */
function listen(on: Page): Promise<void> {
  return on.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    const PLACES = '[role=status], [role=alert], [aria-live], output';
    const last = new WeakMap<Element, string>();
    const look = (place: Element) => {
      const text = (place.textContent ?? '').trim();
      if (text !== '' && text !== last.get(place)) told.push(text);
      last.set(place, text);
    };
    const placesOf = (root: Document | ShadowRoot): Element[] => [
      ...root.querySelectorAll(PLACES),
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? placesOf(shadowRoot) : [],
      ),
    ];
    for (const place of placesOf(document)) last.set(place, (place.textContent ?? '').trim());
    const roots = [document, ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot)];
    const observer = new MutationObserver(() => placesOf(document).forEach(look));
    for (const root of roots) {
      const what = { childList: true, characterData: true, subtree: true };
      if (root) observer.observe(root, what);
    }
  });
}

const told = (on: Page) =>
  on.evaluate(() => (globalThis as unknown as { told: readonly string[] }).told);

/** Something that is done, and what is said of it. */
interface Deed {
  readonly name: string;
  readonly open: (products: Products) => Promise<Page>;
  readonly work: (on: Page) => Promise<unknown>;
  readonly said: readonly RegExp[];
}

const marked = async ({ extension }: Products) =>
  (await extension('en')).open('en-benefits/page.html');
const own = async ({ extension }: Products, path: string) =>
  openOwnPage((await extension('en')).context, path);

const DEEDS: readonly Deed[] = [
  {
    name: 'what a filter of the list finds',
    async open(all) {
      const on = await marked(all);
      await openPanel(on);
      return on;
    },
    work: (on) => panelOf(on).locator('#filter').fill('appeal'),
    said: [/^1 word found$/],
  },
  {
    name: 'what a filter of the side panel finds',
    async open(all) {
      const panel = await openSidePanel(await marked(all));
      await panel.locator('.rows > li').first().waitFor();
      return panel;
    },
    work: (on) => on.locator('#filter').fill('appeal'),
    said: [/^1 word found$/],
  },
  {
    name: 'a choice in the options',
    async open(all) {
      const on = await own(all, 'options.html');
      await on.locator('h1').waitFor();
      return on;
    },
    work: (on) => on.getByRole('radio', { name: 'Very large' }).check(),
    said: [/^Saved\.$/],
  },
  {
    name: 'a file that can’t be read',
    async open(all) {
      const on = await own(all, 'reader.html');
      await on.locator('.tl-reader').waitFor();
      return on;
    },
    work: (on) =>
      on.locator('input[type=file]').setInputFiles({
        name: 'a.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('GIF89a'),
      }),
    said: [/photo/],
  },
  {
    name: 'an empty audit',
    open: async ({ site }) => (await site()).open('en/audit.html'),
    work: (on) => on.locator('form.audit [type=submit]').click(),
    said: [/^There is nothing to check/],
  },
  {
    name: 'words found on the site',
    open: async ({ site }) => (await site()).open('en/words/index.html'),
    work: (on) => on.locator('#find').fill('food stamps'),
    said: [/\d/],
  },
];

it.each(DEEDS)('is said once each: $name', async ({ open, work, said }) => {
  page = await open(products);
  await listen(page);
  await work(page);
  await expect.poll(() => told(page as Page), { timeout: 10_000 }).toHaveLength(said.length);
  // Nothing more comes of it.
  await page.waitForTimeout(1500);
  const heard = await told(page);
  expect(heard).toHaveLength(said.length);
  heard.forEach((text, at) => {
    expect(text).toMatch(said[at] as RegExp);
  });
});
