import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotateCase, pageCases } from '../pages/annotate-case.ts';
import {
  openTestBrowser,
  pageTerms,
  paintedWords,
  serialised,
  settled,
  type TestBrowser,
} from './chromium.ts';

const PAGES = join(import.meta.dirname, '../pages');

let browser: TestBrowser;
let bare: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser(PAGES);
  bare = await openTestBrowser(PAGES, { bare: true });
});

afterAll(async () => {
  await browser?.close();
  await bare?.close();
});

describe.each(pageCases())('$name', ({ name, html }) => {
  it('has the same hits in the extension as in annotate', async () => {
    const page = await browser.open(`${name}/page.html`);
    const hits = (await pageTerms(browser, page)).map(({ term, text }) => `${term}: ${text}`);
    expect(hits).toEqual((await annotateCase(html)).hits);
    expect(await paintedWords(page)).toEqual(
      (await pageTerms(browser, page)).map(({ text }) => text),
    );
    await page.close();
  });

  it('is the same document with marks as without', async () => {
    const marked = await browser.open(`${name}/page.html`);
    const plain = await bare.open(`${name}/page.html`);
    expect(await serialised(marked)).toBe(await serialised(plain));
    await marked.close();
    await plain.close();
  });
});

describe('the comparison of documents', () => {
  it('fails for a highlighter that wraps text', async () => {
    const page = await bare.open('en-benefits/page.html');
    const before = await serialised(page);
    await page.evaluate(() => {
      const text = document.querySelectorAll('p')[0]?.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('Medicaid'));
      range.setEnd(text, text.data.indexOf('Medicaid') + 'Medicaid'.length);
      range.surroundContents(document.createElement('mark'));
    });
    expect(await serialised(page)).not.toBe(before);
    await page.close();
  });

  it('fails for a highlighter that only splits text', async () => {
    const page = await bare.open('en-benefits/page.html');
    const before = await serialised(page);
    await page.evaluate(() => {
      const [text] = document.querySelectorAll('p')[0]?.childNodes ?? [];
      if (text instanceof Text) text.splitText(5);
    });
    expect(await serialised(page)).not.toBe(before);
    await page.close();
  });
});

describe('a page that changes', () => {
  it('is marked anew, and never on the wrong letters', async () => {
    const page = await browser.open('en-benefits/page.html');
    const wrong = await page.evaluate(async () => {
      const text = document.querySelectorAll('p')[0]?.firstChild as Text;
      const words = () =>
        ([...(CSS.highlights.get('termlight-ext-mark') ?? [])] as StaticRange[])
          .filter((range) => range.startContainer === text)
          .map(({ startOffset, endOffset }) => text.data.slice(startOffset, endOffset));
      const known = words();
      text.data = `Now WIC comes first. ${text.data}`;
      // The observer runs before the next frame is painted.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return words().filter((word) => ![...known, 'WIC'].includes(word));
    });
    expect(wrong).toEqual([]);
    await page.waitForFunction(
      () => [...(CSS.highlights.get('termlight-ext-mark') ?? [])].length === 11 + 1,
    );
    expect(await paintedWords(page)).toContain('WIC');
    await page.close();
  });

  it('is marked again after it cleared the registry everybody shares', async () => {
    const page = await browser.open('en-benefits/page.html');
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.body.append(' Lifeline phone discount and TANF.');
    });
    await settled(page);
    expect(await paintedWords(page)).toContain('TANF');
    await page.close();
  });
});

describe('printing', () => {
  it('shows no marks', async () => {
    const page = await browser.open('en-benefits/page.html');
    const decoration = () =>
      page.evaluate(
        () =>
          getComputedStyle(
            document.querySelector('p') as Element,
            '::highlight(termlight-ext-mark)',
          ).textDecorationLine,
      );
    expect(await decoration()).toBe('underline');
    await page.emulateMedia({ media: 'print' });
    expect(await decoration()).not.toBe('underline');
    await page.close();
  });
});

describe('pages outside government', () => {
  it('are left alone', async () => {
    const page = await browser.context.newPage();
    await browser.context.route('http://termlight-test.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p lang="en">Apply for Medicaid.</p>' }),
    );
    await page.goto('http://termlight-test.example/');
    await page.waitForTimeout(1000);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });
});
