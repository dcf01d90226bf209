import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotateCase, pageCases } from '../pages/annotate-case.ts';
import { openTestFirefox, type TestFirefox } from './firefox.ts';
import { readMiddleOfMark, readPaintedWords } from './in-page.ts';
import { readToTheEnd } from './same-document.ts';

let firefox: TestFirefox;

beforeAll(async () => {
  firefox = await openTestFirefox(join(import.meta.dirname, '../pages'), { language: 'es-US' });
  // Every glossary is read and compiled for the first page: no page of the browser waits for that.
  await annotateCase('');
});

afterAll(() => firefox?.close());

async function open(path: string): Promise<Page> {
  const page = await firefox.open(path);
  await readToTheEnd(page);
  return page;
}

describe('Firefox', () => {
  it.each(pageCases())('marks every term of $name, and nothing else', async ({ name, html }) => {
    const page = await open(`${name}/page.html`);
    const hits = (await annotateCase(html)).hits.map((hit) => hit.split(': ') as [string, string]);
    const painted = new Set(await page.evaluate(readPaintedWords));
    const words = new Set(hits.map(([, word]) => word));
    expect([...painted].filter((word) => !words.has(word))).toEqual([]);
    const shown = new Set(hits.filter(([, word]) => painted.has(word)).map(([term]) => term));
    expect(shown).toEqual(new Set(hits.map(([term]) => term)));
    await page.close();
  });

  it('opens the card of a pressed word in the reader’s language and closes it by Escape', async () => {
    const page = await open('en-benefits/page.html');
    const words = await page.evaluate(readPaintedWords);
    const { x, y } = await page.evaluate(readMiddleOfMark, words.indexOf('Medicaid'));
    await page.mouse.click(x, y);
    const card = () =>
      page.evaluate(() => {
        const shadow = document.querySelector('termlight-host')?.shadowRoot;
        const open = shadow?.querySelector('.card:popover-open');
        return open ? { lang: open.getAttribute('lang'), text: open.textContent } : null;
      });
    await page.waitForFunction(() => {
      const shadow = document.querySelector('termlight-host')?.shadowRoot;
      return Boolean(shadow?.querySelector('.card:popover-open h2'));
    });
    const shown = await card();
    expect(shown?.lang).toBe('es');
    expect(shown?.text).toContain('Escrito por una computadora.');
    expect(shown?.text).toContain('Medicaid');
    await page.keyboard.press('Escape');
    expect(await card()).toBeNull();
    await page.close();
  });

  it('opens a card that can be used over a modal dialog, which Escape leaves open', async () => {
    const page = await open('en-benefits/page.html');
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<button>Next step</button><p>Ask about LIHEAP.</p>';
      document.body.append(dialog);
      dialog.showModal();
    });
    const isMarked = () =>
      ['', '-light', '-dark'].some((ground) =>
        [...(CSS.highlights.get(`termlight-ext-mark${ground}`) ?? [])].some(
          ({ startContainer }) => startContainer.parentElement?.closest('dialog') != null,
        ),
      );
    await page.waitForFunction(isMarked);
    const { x, y } = await page.evaluate(() => {
      const range = document.createRange();
      const text = document.querySelector('dialog p')?.firstChild as Text;
      range.setStart(text, text.data.indexOf('LIHEAP'));
      range.setEnd(text, text.data.length - 1);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.click(x, y);
    const has = (what: string) =>
      page.evaluate((selector) => {
        const shadow = document.querySelector('termlight-host')?.shadowRoot;
        return shadow?.querySelector(selector) != null;
      }, what);
    await expect.poll(() => has('.card:modal h2')).toBe(true);
    await page.evaluate(() => {
      const shadow = document.querySelector('termlight-host')?.shadowRoot;
      shadow?.querySelector<HTMLElement>('.close')?.focus();
    });
    expect(await has('.close:focus')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await has('.card:modal')).toBe(false);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.close();
  });

  it('reads on where frames fail to load while it comes into them', async () => {
    const page = await firefox.open('nothing-here.html');
    await page.evaluate(async () => {
      for (let i = 0; i < 30; i += 1) {
        const src = 'http://elsewhere.example/';
        document.body.append(Object.assign(document.createElement('iframe'), { src }));
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    });
    await readToTheEnd(page);
    await page.close();
  });
});
