import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestFirefox, type TestFirefox } from './firefox.ts';
import { OUT } from './open-site.ts';
import { said } from './said.ts';

const LETTERS = join(import.meta.dirname, '../fixtures/letters');

let firefox: TestFirefox;

beforeAll(async () => {
  firefox = await openTestFirefox(OUT, { bare: true });
});

afterAll(() => firefox?.close());

const inSpanish = (key: string) => said('shared/reader', 'es', `reader.${key}`);

async function openReader(): Promise<Page> {
  const page = await firefox.open('es/read.html');
  await page.waitForSelector('#reader textarea');
  return page;
}

async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${name}"])`);
  await (button as ElementHandle<Element>).click();
}

const textsOf = (page: Page, selector: string) =>
  page.$$eval(selector, (all) => all.map(({ textContent }) => textContent));

describe('the reader in Firefox', () => {
  it('marks and explains what is pasted in two languages, makes a handout, and clears it', async () => {
    const page = await openReader();
    await page.focus('#tl-paste');
    await page.keyboard.type('You may get SNAP. Send your recertification before the deadline.');
    await press(page, inSpanish('read'));
    await page.waitForSelector('.tl-mark');
    expect(await textsOf(page, '.tl-mark')).toEqual(
      expect.arrayContaining(['SNAP', 'recertification']),
    );
    await page.click('.tl-mark');
    await page.waitForSelector('.tl-note .tl-told[lang=es]');
    await page.select('#tl-second', 'vi');
    await page.waitForSelector('.tl-note .tl-told[lang=vi]');
    await page.focus('.tl-note');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.tl-note'));

    await press(page, inSpanish('handout'));
    await page.waitForSelector('.tl-tick input');
    expect((await textsOf(page, '.tl-sheet li')).join()).toContain('SNAP');
    await press(page, inSpanish('back'));

    await press(page, inSpanish('clear'));
    await page.waitForSelector('.tl-done');
    const left = await page.evaluate(async () => ({
      text: document.documentElement.textContent?.includes('recertification'),
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
    }));
    expect(left).toEqual({ text: false, local: 0, session: 0, databases: 0, cookies: '' });
    await page.close();
  });

  it.each([
    ['renewal-notice', 'household'],
    ['public-charge-flyer', 'public charge'],
  ])('reads the letter %s as PDF', async (name, word) => {
    const page = await openReader();
    const field = await page.waitForSelector('input[type=file]');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(join(LETTERS, `${name}.pdf`));
    await page.waitForSelector('.tl-mark');
    const words = (await textsOf(page, '.tl-mark')).map((one) => one.toLowerCase());
    expect(words).toContain(word);
    expect(await page.$('article h1')).not.toBe(null);
    await page.close();
  });

  it('says in a sentence what can’t be read', async () => {
    const page = await openReader();
    const field = await page.waitForSelector('input[type=file]');
    const picture = join(import.meta.dirname, '../../docs/images/card-es.png');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(picture);
    await page.waitForSelector('[role=alert] .tl-fault');
    expect(await textsOf(page, '[role=alert] .tl-fault')).toEqual([inSpanish('fault.photo')]);
    await page.close();
  });
});
