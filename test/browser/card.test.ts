import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { middleOfMark, paintedWords, serialised } from './chromium.ts';
import { cardOf, press, useReaders } from './reader.ts';

const open = useReaders();

async function isCardOpen(on: Page): Promise<boolean> {
  return (await on.locator('termlight-host .card:popover-open').count()) === 1;
}

describe('a press on a marked word', () => {
  it('opens its card with the term, what it means, how far to trust it and where it is from', async () => {
    const on = await open('en-US', 'en-benefits/page.html');
    await press(on, (await paintedWords(on)).indexOf('SNAP'));
    const card = cardOf(on);
    expect(await card.locator('h2').textContent()).toContain('SNAP');
    const text = (await card.textContent()) ?? '';
    expect(text).toContain('helps people with low income buy food');
    expect(text).toContain(
      'Written by software. No person who reads this language has checked it yet.',
    );
    expect(text).toContain('USAGov');
    expect(text).toContain('Termlight (software)');
  });

  it('leaves the page as it was but for our host', async () => {
    const on = await open('en-US', 'en-benefits/page.html');
    const before = await serialised(on);
    await press(on, 1);
    expect(await on.locator('termlight-host').count()).toBe(1);
    expect(await on.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe(
      'termlight-host',
    );
    expect(await serialised(on)).toBe(before);
  });

  it.each([
    ['en-US', 1200, 900],
    ['es', 1100, 420],
    ['ar', 800, 600],
    ['es', 360, 640],
    ['ar', 360, 640],
    ['zh-CN', 320, 256],
  ])(
    'opens it whole on the screen and never over the word: %s, %i × %i',
    async (language, width, height) => {
      const on = await open(language, 'en-benefits/page.html');
      await on.setViewportSize({ width, height });
      await on.addStyleTag({ content: 'body { padding-block: 100vh }' });
      for (const nth of [0, 3, 5, 8]) {
        const { x, y } = await middleOfMark(on, nth);
        await press(on, nth);
        await on.waitForTimeout(50);
        const box = await cardOf(on).boundingBox();
        expect(box).not.toBeNull();
        if (!box) return;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height + 0.5);
        const over = x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
        expect(over).toBe(false);
        await on.keyboard.press('Escape');
      }
    },
  );

  it('is closed by Escape, by its button and by a press elsewhere', async () => {
    const on = await open('en-US', 'en-benefits/page.html');
    const ways: (() => Promise<unknown>)[] = [
      () => on.keyboard.press('Escape'),
      () => on.locator('termlight-host .close').click(),
      () => on.mouse.click(1100, 850),
    ];
    for (const close of ways) {
      await press(on, 1);
      expect(await isCardOpen(on)).toBe(true);
      await close();
      await on.waitForTimeout(100);
      expect(await isCardOpen(on)).toBe(false);
    }
  });
});

describe('a press on what belongs to the page', () => {
  it('goes to the page: a link is followed, no card opens', async () => {
    const on = await open('en-US', 'en-markup/page.html');
    const words = await paintedWords(on);
    const linked = words.indexOf('Medicaid');
    const { x, y } = await middleOfMark(on, linked);
    await on.mouse.click(x, y);
    await on.waitForTimeout(400);
    expect(new URL(on.url()).hash).toBe('#x');
    expect(await isCardOpen(on)).toBe(false);
  });
});

describe('a pointer at rest', () => {
  it('opens the card, also over a link, and the card stays while the pointer is on it', async () => {
    const on = await open('en-US', 'en-markup/page.html');
    const { x, y } = await middleOfMark(on, (await paintedWords(on)).indexOf('Medicaid'));
    await on.mouse.move(x - 3, y);
    await on.mouse.move(x, y);
    await cardOf(on).locator('h2').waitFor({ timeout: 5000 });
    const box = await cardOf(on).boundingBox();
    await on.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20, { steps: 5 });
    await on.waitForTimeout(1000);
    expect(await isCardOpen(on)).toBe(true);
    await on.mouse.move(1190, 890);
    await on.waitForTimeout(1200);
    expect(await isCardOpen(on)).toBe(false);
  });

  it('is put away by Escape without moving the pointer, and stays as long as it is wanted', async () => {
    const on = await open('en-US', 'en-benefits/page.html');
    const { x, y } = await middleOfMark(on, 1);
    await on.mouse.move(x - 3, y);
    await on.mouse.move(x, y);
    await cardOf(on).locator('h2').waitFor({ timeout: 5000 });
    await on.waitForTimeout(3000);
    expect(await isCardOpen(on)).toBe(true);
    await on.keyboard.press('Escape');
    await on.waitForTimeout(900);
    expect(await isCardOpen(on)).toBe(false);
  });

  it('opens nothing beside a word', async () => {
    const on = await open('en-US', 'en-benefits/page.html');
    const { y } = await middleOfMark(on, 1);
    await on.mouse.move(1150, y - 2);
    await on.mouse.move(1150, y);
    await on.waitForTimeout(900);
    expect(await isCardOpen(on)).toBe(false);
  });
});

describe('a reader of Arabic', () => {
  it('gets the card in Arabic, right to left, with the English name isolated', async () => {
    const on = await open('ar', 'en-benefits/page.html');
    await press(on, (await paintedWords(on)).indexOf('Medicaid'));
    const card = cardOf(on);
    expect(await card.getAttribute('lang')).toBe('ar');
    expect(await card.getAttribute('dir')).toBe('rtl');
    expect(await card.locator('h2').getAttribute('lang')).toBe('ar');
    expect(await card.locator('.english bdi').getAttribute('lang')).toBe('en');
    expect(await card.locator('.english').textContent()).toContain('Medicaid');
    expect(await card.locator('.close').getAttribute('aria-label')).toBe('إغلاق');
  });
});
