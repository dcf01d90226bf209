import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { middleOfMark } from '../../browser/chromium.ts';
import {
  choose,
  document as html,
  marked,
  openWidgetSite,
  SITE,
  tag,
  type WidgetSite,
} from '../../browser/widget-site.ts';
import { amount } from '../amount.ts';
import { recordTried } from '../record.ts';
import { figures, grown, type Measured, measureWhile, startMeasuring } from './measure.ts';

const BODY = '<p>Apply for Medicaid and SNAP. Your household and its income decide.</p>';

let site: WidgetSite;
let page: Page;
let measure: () => Promise<Measured>;
beforeAll(async () => {
  const words = html(BODY, tag('data-start="marks" data-language-menu'));
  site = await openWidgetSite({ pages: { '/words': words, '/more': words } });
  page = (await site.open('/words')).page;
  await marked(page);
  measure = await startMeasuring(page);
});
afterAll(() => site?.close());

async function run(what: string, count: number, act: (i: number) => Promise<void>): Promise<void> {
  const points = await measureWhile(count, act, measure);
  const failed = grown(points);
  recordTried({
    part: 'long',
    what: `widget, ${what}`,
    told: figures(points),
    tried: count,
    failed,
  });
  expect(failed).toEqual([]);
}

it('cards opened, one after the other', async () => {
  const places = [await middleOfMark(page, 0), await middleOfMark(page, 1)] as const;
  await run('cards opened', amount(120, 10_000), async (i) => {
    const { x, y } = places[i % 2 ? 1 : 0];
    await page.mouse.click(x, y);
    await page.locator('termlight-host .card h2').waitFor();
    await page.keyboard.press('Escape');
  });
});

it('languages changed', async () => {
  const names = ['Español', 'Tiếng Việt', 'العربية'];
  await run('languages changed', amount(6, 100), async (i) => {
    await choose(page, names[i % names.length] as string);
    await marked(page);
  });
});

it('pages gone to in one tab', async () => {
  await run('pages gone to', amount(8, 1000), async (i) => {
    await page.goto(`http://${SITE}${i % 2 ? '/words' : '/more'}`);
    await page.waitForFunction(() => CSS.highlights.size > 0);
  });
});
