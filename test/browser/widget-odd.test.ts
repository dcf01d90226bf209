import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { middleOfMark } from './chromium.ts';
import {
  choose,
  document as html,
  marked,
  openWidgetSite,
  POLICY,
  tag,
  type WidgetPage,
  type WidgetSite,
} from './widget-site.ts';

const WORDS = '<p>Apply for Medicaid and SNAP. Your household and its income decide.</p>';

const SAID = `data-start="marks" data-whose-words data-notices="english-governs no-endorsement"
  data-notice="Ask at <b>desk</b> 3." data-notice-es="Pregunte en la mesa 3."`;

const PAGES = {
  '/alone': html(WORDS, tag('data-start="marks"')),
  '/menu': html(WORDS, tag('data-language-menu')),
  '/said': html(WORDS, tag(SAID)),
  '/wrongly-said': html(WORDS, tag('data-start="marks" data-notices="none" data-mark="["')),
  '/outer': html('<iframe src="/alone" title="Help" width="900" height="500"></iframe>'),
  '/colour': html(`<link rel="stylesheet" href="/colour.css">${WORDS}`, tag('data-start="marks"')),
  '/colour.css': ':root { --termlight-lamp: rgb(0, 128, 96) }',
};

let site: WidgetSite;
let open: WidgetPage | undefined;

beforeAll(async () => {
  site = await openWidgetSite({
    pages: PAGES,
    policies: { '/outer': `${POLICY}; frame-src 'self'` },
  });
});

afterAll(() => site?.close());

afterEach(async () => {
  await site.context.setOffline(false);
  await open?.page.close();
});

async function go(path: string): Promise<Page> {
  open = await site.open(path);
  return open.page;
}

async function press(page: Page, nth: number): Promise<void> {
  const { x, y } = await middleOfMark(page, nth);
  await page.mouse.click(x, y);
  await page.locator('termlight-host .card h2').waitFor({ timeout: 5000 });
}

const card = (page: Page) => page.locator('termlight-host .card');

describe('what the site says with every explanation', () => {
  it('stands in the card in the reader’s language, as plain text', async () => {
    const page = await go('/said');
    await marked(page);
    await press(page, 0);
    expect(await card(page).locator('.notice').allTextContents()).toEqual([
      'Showing these explanations here does not mean that this site endorses them.',
      'If an explanation and the English text of this site differ, the English text counts.',
      'Ask at <b>desk</b> 3.',
    ]);
    expect(await card(page).textContent()).toContain('Published by \u2066Termlight\u2069');
    await page.close();
  });

  it('has a text of its own for a language, and stands in the list too', async () => {
    const page = await go('/said#termlight=es');
    await marked(page);
    await press(page, 0);
    expect((await card(page).locator('.notice').allTextContents())[2]).toBe(
      'Pregunte en la mesa 3.',
    );
  });

  it('is told once for marks and once for cards where it is wrong, and the page is explained', async () => {
    const page = await go('/wrongly-said');
    await marked(page);
    expect(open?.warnings).toEqual([
      'Termlight: mark: “[” is no CSS selector. It was left out.',
      'Termlight: notices: there is no “none” here. Choose from: no-endorsement, english-governs.',
    ]);
  });
});

describe('the site’s colour', () => {
  it('is that of the launcher’s dot and the card’s edge, and of no text', async () => {
    const page = await go('/colour');
    await marked(page);
    const button = page.locator('termlight-launcher button');
    await button.waitFor();
    const dot = await button.evaluate((one) => getComputedStyle(one, '::before').backgroundColor);
    await press(page, 0);
    const edge = await card(page).evaluate((one) => getComputedStyle(one).borderBlockStartColor);
    expect([dot, edge]).toEqual(['rgb(0, 128, 96)', 'rgb(0, 128, 96)']);
    expect(await card(page).evaluate((one) => getComputedStyle(one).color)).toBe('rgb(27, 36, 48)');
  });
});

describe('in a frame', () => {
  it('marks and explains the frame’s own page', async () => {
    const page = await go('/outer');
    const frame = page.frames().find((one) => one.url().endsWith('/alone'));
    if (!frame) throw new Error('There is no frame.');
    await frame.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
    const box = await (await frame.frameElement()).boundingBox();
    const { x, y } = await frame.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((one) => [...one]) as StaticRange[];
      const live = document.createRange();
      live.setStart(range?.startContainer as Node, range?.startOffset ?? 0);
      live.setEnd(range?.endContainer as Node, range?.endOffset ?? 0);
      const at = live.getClientRects()[0] as DOMRect;
      return { x: at.x + at.width / 2, y: at.y + at.height / 2 };
    });
    await page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y);
    await frame.locator('termlight-host .card h2').waitFor();
    expect([open?.warnings, open?.errors]).toEqual([[], []]);
  });
});

describe('a page that takes away what is ours', () => {
  it('gets its card back at the next press', async () => {
    const page = await go('/alone');
    await marked(page);
    await press(page, 0);
    await page.locator('termlight-host').evaluate((host) => host.remove());
    await press(page, 1);
    expect(await card(page).isVisible()).toBe(true);
    expect(open?.errors).toEqual([]);
  });

  it('is told once where the button went', async () => {
    const page = await go('/menu');
    const launcher = page.locator('termlight-launcher');
    await launcher.waitFor({ state: 'attached' });
    await launcher.evaluate((element) => {
      // One that is only moved is not missed.
      document.body.append(element);
      setTimeout(() => element.remove(), 100);
    });
    await expect.poll(() => open?.warnings).toHaveLength(1);
    expect(open?.warnings[0]).toContain('the page has removed the button');
    expect(await page.locator('p').innerText()).toContain('Medicaid');
  });
});

describe('offline', () => {
  it('the launcher says what is missing to the site’s makers, and works once there is a network', async () => {
    const page = await go('/menu');
    await page.locator('termlight-launcher button').waitFor();
    await site.context.setOffline(true);
    await page.locator('termlight-launcher button').click();
    await expect.poll(() => open?.warnings).toHaveLength(1);
    expect(open?.warnings[0]).toContain('could not be loaded');
    expect(await page.locator('p').innerText()).toContain('Medicaid');
    await site.context.setOffline(false);
    await choose(page, 'Español');
    await marked(page);
  });

  it('a card that can’t be had does not open; the marks stay', async () => {
    const page = await go('/alone');
    await marked(page);
    await site.context.setOffline(true);
    const { x, y } = await middleOfMark(page, 0);
    await page.mouse.click(x, y);
    await expect.poll(() => open?.warnings.length).toBeGreaterThan(0);
    expect(await card(page).count()).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    await site.context.setOffline(false);
    await press(page, 0);
  });
});
