import type { Page } from 'playwright-core';
import type { Products, Tongue } from './products.ts';
import type { Surface } from './surface.ts';

const LETTER =
  'You may get SNAP. Send your recertification before the deadline, or ask for a hearing.';
const PASTED = `<html><body><h1>Keep your SNAP</h1>
  <p>Send your recertification to DTA. The confidentiality of your file is safe.</p></body></html>`;

async function openPage(products: Products, tongue: Tongue, path: string): Promise<Page> {
  const page = await (await products.site()).open(`${tongue}/${path}`);
  // Scripts have put what they put into the page.
  await page.waitForFunction(
    () => document.querySelector('#before') === null || !document.querySelector('script[src]'),
  );
  return page;
}

/** One page of each kind, as it is opened. */
const PAGES: Readonly<Record<string, string>> = {
  'the front page': 'index.html',
  'the list of words': 'words/index.html',
  'a word’s page': 'words/premium.html',
  'the list of booklets': 'booklets/index.html',
  'a booklet': 'booklets/food.html',
  coverage: 'coverage.html',
  'for websites': 'embed.html',
};

/** Everything of the community's site. */
export const SITE_SURFACES: readonly Surface[] = [
  ...Object.entries(PAGES).map(
    ([name, path]): Surface => ({
      product: 'site',
      name,
      open: (products, tongue) => openPage(products, tongue, path),
    }),
  ),
  {
    product: 'site',
    name: 'a word’s page with its menu of languages',
    async open(products, tongue) {
      const page = await openPage(products, tongue, 'words/premium.html');
      // By key: a pointer that rests on the menu would keep it open.
      await page.locator('.languages summary').press('Enter');
      return page;
    },
  },
  {
    product: 'site',
    name: 'reading a letter',
    async open(products, tongue) {
      const page = await openPage(products, tongue, 'read.html');
      await page.locator('#reader textarea').fill(LETTER);
      await page.locator('#reader [type=submit]').click();
      await page.locator('.tl-mark').nth(1).click();
      await page.locator('.tl-note').waitFor();
      return page;
    },
  },
  {
    product: 'site',
    name: 'the audit of a page',
    async open(products, tongue) {
      const page = await openPage(products, tongue, 'audit.html');
      await page.locator('#page').fill(PASTED);
      await page.locator('form.audit [type=submit]').click();
      await page.locator('#result').waitFor();
      return page;
    },
  },
  {
    product: 'site',
    name: 'the form for a new word, with what is missing',
    async open(products, tongue) {
      const page = await openPage(products, tongue, 'suggest.html');
      await page.locator('#submit-kind, .submit h2').first().waitFor();
      await page.locator('.submit .bar .first').click();
      await page.locator('#submit-word').waitFor();
      await page.locator('.submit .bar .first').click();
      await page.locator('.summary').waitFor();
      return page;
    },
  },
];
