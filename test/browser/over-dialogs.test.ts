import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { middleOfMark, paintedWords } from './chromium.ts';
import { cardOf, openPanel, panelOf, press } from './reader.ts';
import { document as html, openWidgetSite, tag, type WidgetSite } from './widget-site.ts';

const WORDS = '<p>Apply for Medicaid and SNAP. Your household and its income decide.</p>';

/** Dialogs and a fullscreen element, each open over the page once it is marked. */
const PAGES: Readonly<Record<string, string>> = {
  dialog: `<dialog style="margin:0;inset:0 auto auto 0"><button>Next step</button>${WORDS}</dialog>
    <script>document.querySelector('dialog').showModal();</script>`,
  tree: `<x-dialog></x-dialog><script>
    const tree = document.querySelector('x-dialog').attachShadow({ mode: 'open' });
    tree.innerHTML = '<dialog style="margin:0;inset:0 auto auto 0"><button>Next step</button>${WORDS}</dialog>';
    tree.querySelector('dialog').showModal();</script>`,
  late: `${WORDS}<dialog style="margin:0;inset:auto auto 0 0"><button>Next step</button><p>Ask about TANF.</p></dialog>
    <script>addEventListener('open-late', () => document.querySelector('dialog').showModal());</script>`,
  fullscreen: `<main style="background:#fff">${WORDS}</main><script>
    addEventListener('keydown', ({ key }) => { if (key === 'f') document.querySelector('main').requestFullscreen(); });</script>`,
};

/** Waits until that many words are marked. */
async function marks(page: Page, count: number): Promise<void> {
  await expect
    .poll(async () => (await paintedWords(page)).length, { timeout: 15_000 })
    .toBeGreaterThanOrEqual(count);
}

const paths = (data: string) =>
  Object.fromEntries(Object.entries(PAGES).map(([name, body]) => [`/${name}`, html(body, data)]));

describe.each([
  ['extension', ''],
  ['widget', tag('data-start="marks"')],
] as const)('the %s', (who, data) => {
  let site: WidgetSite;
  const errors: string[] = [];

  beforeAll(async () => {
    const policies = Object.fromEntries(Object.keys(PAGES).map((name) => [`/${name}`, '']));
    site = await openWidgetSite({ pages: paths(data), policies, extension: who === 'extension' });
  });
  afterAll(() => site?.close());
  afterEach(() => {
    expect(errors.splice(0)).toEqual([]);
  });

  async function open(path: string): Promise<Page> {
    const opened = await site.open(`/${path}`);
    const { page } = opened;
    await marks(page, 4);
    page.on('close', () => errors.push(...opened.errors));
    return page;
  }

  const isPageDialogOpen = (page: Page) => page.getByText('Next step').isVisible();

  it.each(['dialog', 'tree'])('opens a card that can be used over a modal %s', async (path) => {
    const page = await open(path);
    await press(page, 1);
    const close = cardOf(page).locator('.close');
    await close.focus();
    expect(await close.evaluate((one) => one.matches(':focus'))).toBe(true);
    await close.click();
    await expect.poll(() => cardOf(page).isVisible()).toBe(false);
    expect(await isPageDialogOpen(page)).toBe(true);
    // The page's dialog is in use again.
    const next = page.getByText('Next step');
    await next.focus();
    expect(await next.evaluate((one) => one.matches(':focus'))).toBe(true);
    await page.close();
  });

  it('closes it by Escape and by a press elsewhere, and leaves the page’s dialog open', async () => {
    const page = await open('dialog');
    for (const close of [() => page.keyboard.press('Escape'), () => page.mouse.click(1100, 850)]) {
      await press(page, 1);
      await close();
      await expect.poll(() => cardOf(page).isVisible()).toBe(false);
      expect(await isPageDialogOpen(page)).toBe(true);
    }
    await page.close();
  });

  it('closes it when the pointer leaves, if a pointer at rest had opened it', async () => {
    const page = await open('dialog');
    const { x, y } = await middleOfMark(page, 1);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await cardOf(page).locator('h2').waitFor({ timeout: 5000 });
    const card = await cardOf(page).boundingBox();
    await page.mouse.move((card?.x ?? 0) + 20, (card?.y ?? 0) + 20, { steps: 5 });
    await page.waitForTimeout(1000);
    expect(await cardOf(page).isVisible()).toBe(true);
    await page.mouse.move(1190, 890);
    await expect.poll(() => cardOf(page).isVisible(), { timeout: 3000 }).toBe(false);
    await page.close();
  });

  it('opens a card above what came on top after the last one', async () => {
    const page = await open('late');
    await press(page, 1);
    await page.evaluate(() => dispatchEvent(new Event('open-late')));
    await page.mouse.click(1100, 450);
    await marks(page, 5);
    await press(page, 4);
    await cardOf(page).locator('.close').click({ timeout: 3000 });
    await expect.poll(() => cardOf(page).isVisible()).toBe(false);
    await page.close();
  });

  it('opens a card above a fullscreen element', async () => {
    const page = await open('fullscreen');
    await press(page, 1);
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await press(page, 0);
    await cardOf(page).locator('.close').click({ timeout: 3000 });
    await expect.poll(() => cardOf(page).isVisible()).toBe(false);
    await page.close();
  });

  if (who === 'extension') {
    it('opens the list over a modal dialog, and a card from it', async () => {
      const page = await open('dialog');
      await openPanel(page);
      await panelOf(page).locator('li button').first().click();
      await cardOf(page).locator('h2').waitFor({ timeout: 5000 });
      await page.keyboard.press('Escape');
      await expect.poll(() => cardOf(page).isVisible()).toBe(false);
      expect(await panelOf(page).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => panelOf(page).isVisible()).toBe(false);
      expect(await isPageDialogOpen(page)).toBe(true);
      await page.close();
    });
  }
});
