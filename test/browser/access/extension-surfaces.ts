import type { Page } from 'playwright-core';
import { paintedWords } from '../chromium.ts';
import { openOwnPage } from '../own-pages.ts';
import { cardOf, openPanel, openPopup, press } from '../reader.ts';
import { said } from '../said.ts';
import { explainSelected, openSidePanel, select } from '../side-panel.ts';
import type { Products, Tongue } from './products.ts';
import type { Surface } from './surface.ts';

const LETTER =
  'You may get SNAP. Send your recertification before the deadline, or ask for a hearing.';

/** A page of the web with marks. */
async function marked(products: Products, tongue: Tongue): Promise<Page> {
  return (await products.extension(tongue)).open('en-benefits/page.html');
}

async function openOwn(products: Products, tongue: Tongue, path: string): Promise<Page> {
  const page = await openOwnPage((await products.extension(tongue)).context, path);
  await page.locator('h1, .tl-reader').first().waitFor();
  return page;
}

/** The reader with a pasted letter. */
async function openLetter(products: Products, tongue: Tongue): Promise<Page> {
  const page = await openOwn(products, tongue, 'reader.html');
  await page.locator('textarea').fill(LETTER);
  await page.locator('form [type=submit]').click();
  await page.locator('.tl-mark').first().waitFor();
  return page;
}

/** The side panel, and in it the search with its first word open. */
async function openSearch(products: Products, tongue: Tongue): Promise<Page> {
  const panel = await openSidePanel(await marked(products, tongue));
  await panel.getByRole('tab').nth(1).click();
  await panel.locator('#search').fill('appeal');
  await panel.locator('.rows > li').first().waitFor({ timeout: 15_000 });
  await panel.locator('summary').first().click();
  await panel.locator('.text .status').first().waitFor();
  return panel;
}

/** The answer to a word that is selected on a page and stands in no glossary. */
async function openAnswer(products: Products, tongue: Tongue): Promise<Page> {
  const page = await marked(products, tongue);
  await page.evaluate(() => {
    const sentence = document.createElement('p');
    sentence.textContent = 'Ask about the medicad premim.';
    document.body.append(sentence);
  });
  await select(page, 'medicad');
  await explainSelected(page);
  await cardOf(page).locator('.ask button').waitFor();
  return page;
}

const CARD = 'termlight-host .card:popover-open';

/** Everything of the extension. */
export const EXTENSION_SURFACES: readonly Surface[] = [
  {
    product: 'extension',
    name: 'a card',
    part: CARD,
    start: 'h2',
    async open(products, tongue) {
      const page = await marked(products, tongue);
      // A word with another meaning elsewhere: its card says most.
      await press(page, (await paintedWords(page)).indexOf('appeal'));
      return page;
    },
  },
  {
    product: 'extension',
    name: 'the list of a page',
    part: 'termlight-host .panel',
    start: 'h2',
    async open(products, tongue) {
      const page = await marked(products, tongue);
      await openPanel(page);
      return page;
    },
  },
  {
    product: 'extension',
    name: 'the popup',
    open: async (products, tongue) => openPopup(await marked(products, tongue)),
  },
  {
    product: 'extension',
    name: 'the side panel: this page',
    async open(products, tongue) {
      const panel = await openSidePanel(await marked(products, tongue));
      await panel.locator('summary').first().click();
      await panel.locator('.text .status').first().waitFor();
      return panel;
    },
  },
  { product: 'extension', name: 'the side panel: search', open: openSearch },
  {
    product: 'extension',
    name: 'the side panel: saved words',
    async open(products, tongue) {
      const panel = await openSearch(products, tongue);
      const save = said('extension/entrypoints/sidepanel', tongue, 'sidepanel.save');
      const button = panel.getByRole('button', { name: save, exact: true });
      if (await button.count()) await button.first().click();
      await panel.getByRole('tab').nth(2).click();
      await panel.locator('.rows > li').first().waitFor({ timeout: 15_000 });
      return panel;
    },
  },
  {
    product: 'extension',
    name: 'the options',
    open: (products, tongue) => openOwn(products, tongue, 'options.html'),
  },
  {
    product: 'extension',
    name: 'the welcome page',
    open: (products, tongue) => openOwn(products, tongue, 'welcome.html'),
  },
  {
    product: 'extension',
    name: 'the reader, before it was given anything',
    open: (products, tongue) => openOwn(products, tongue, 'reader.html'),
  },
  {
    product: 'extension',
    name: 'the reader, with a letter and a word open',
    async open(products, tongue) {
      const page = await openLetter(products, tongue);
      await page.locator('.tl-mark').nth(1).click();
      await page.locator('.tl-note').waitFor();
      return page;
    },
  },
  {
    product: 'extension',
    name: 'the handout',
    async open(products, tongue) {
      const page = await openLetter(products, tongue);
      const handout = said('shared/reader', tongue, 'reader.handout');
      await page.getByRole('button', { name: handout }).click();
      await page.locator('.tl-sheet').waitFor();
      return page;
    },
  },
  {
    product: 'extension',
    name: 'the answer to a selected word',
    part: CARD,
    start: 'h2',
    open: openAnswer,
  },
  {
    product: 'extension',
    name: 'the form to suggest a word',
    part: CARD,
    start: 'h2',
    async open(products, tongue) {
      const page = await openAnswer(products, tongue);
      await cardOf(page).locator('.ask button').click();
      await cardOf(page).locator('.suggest').waitFor();
      return page;
    },
  },
];
