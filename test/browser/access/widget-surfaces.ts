import type { Page } from 'playwright-core';
import { middleOfMark } from '../chromium.ts';
import { marked } from '../widget-site.ts';
import type { Products, Tongue } from './products.ts';
import type { Surface } from './surface.ts';

/** A page of the made-up city, explained in a language. */
async function explained(products: Products, tongue: Tongue): Promise<Page> {
  const { page } = await (await products.widget()).open(`/health.html#termlight=${tongue}`);
  await marked(page);
  await page.locator('termlight-launcher button').first().waitFor();
  return page;
}

async function openMenu(page: Page): Promise<void> {
  await page.locator('termlight-launcher button').first().click();
  await page.locator('termlight-launcher nav .more button').first().waitFor();
}

/** Everything of the widget. */
export const WIDGET_SURFACES: readonly Surface[] = [
  {
    product: 'widget',
    name: 'the launcher and its menu',
    part: 'termlight-launcher',
    start: 'button',
    async open(products, tongue) {
      const page = await explained(products, tongue);
      await openMenu(page);
      return page;
    },
  },
  {
    product: 'widget',
    name: 'a card of the widget',
    part: 'termlight-host .card:popover-open',
    start: 'h2',
    async open(products, tongue) {
      const page = await explained(products, tongue);
      const { x, y } = await middleOfMark(page, 0);
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y);
      await page.locator('termlight-host .card h2').waitFor();
      return page;
    },
  },
  {
    product: 'widget',
    name: 'the list of the widget',
    part: 'termlight-host .panel',
    start: 'h2',
    async open(products, tongue) {
      const page = await explained(products, tongue);
      await openMenu(page);
      await page.locator('termlight-launcher nav .more button').first().click();
      await page.locator('termlight-host .panel h2').waitFor();
      return page;
    },
  },
];
