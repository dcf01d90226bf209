import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotateCase, pageCases } from '../pages/annotate-case.ts';
import {
  type BrowserPair,
  openBrowserPair,
  pageTerms,
  paintedWords,
  serialised,
  settled,
  type TestBrowser,
} from './chromium.ts';
import { splitText, wrapWords } from './other-highlighters.ts';

const PAGES = join(import.meta.dirname, '../pages');

let pair: BrowserPair;
let browser: TestBrowser;
let bare: TestBrowser;

beforeAll(async () => {
  pair = await openBrowserPair(PAGES);
  ({ marked: browser, bare } = pair);
});

afterAll(() => pair?.close());

describe.each(pageCases())('$name', ({ name, html }) => {
  it('has the same hits in the extension as in annotate', async () => {
    const page = await browser.open(`${name}/page.html`);
    const hits = (await pageTerms(browser, page)).map(({ term, text }) => `${term}: ${text}`);
    expect(hits).toEqual((await annotateCase(html)).hits);
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
  it.each([
    ['wraps text', wrapWords],
    ['only splits text', splitText],
  ])('fails for a highlighter that %s', async (_, highlight) => {
    const page = await bare.open('en-benefits/page.html');
    const before = await serialised(page);
    await page.evaluate(highlight);
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
        ([...(CSS.highlights.get('termlight-ext-mark-light') ?? [])] as StaticRange[])
          .filter((range) => range.startContainer === text)
          .map(({ startOffset, endOffset }) => text.data.slice(startOffset, endOffset));
      const known = words();
      text.data = `Now WIC comes first. ${text.data}`;
      // The observer runs before the next frame is painted.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return words().filter((word) => ![...known, 'WIC'].includes(word));
    });
    expect(wrong).toEqual([]);
    await expect.poll(() => paintedWords(page), { timeout: 5000 }).toContain('WIC');
    expect(await paintedWords(page)).toEqual(expect.arrayContaining(['Medicaid', 'SNAP']));
    await page.close();
  });

  it('is marked again after it cleared the registry everybody shares', async () => {
    const page = await browser.open('en-benefits/page.html');
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.body.append(' Lifeline phone discount and TANF.');
    });
    await page.waitForFunction(() => CSS.highlights.has('termlight-ext-mark'));
    await settled(browser, page);
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
            '::highlight(termlight-ext-mark-light)',
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

describe('a section', () => {
  it('has each term marked once, where it first stands', async () => {
    const page = await browser.open('en-sections/page.html');
    const places = await page.evaluate(() =>
      ([...(CSS.highlights.get('termlight-ext-mark-light') ?? [])] as StaticRange[])
        .map(({ startContainer, startOffset, endOffset }) => {
          const element = startContainer.parentElement as Element;
          const nth = [...document.body.children].indexOf(element);
          return `${nth}: ${startContainer.nodeValue?.slice(startOffset, endOffset)} at ${startOffset}`;
        })
        .sort(),
    );
    expect(places).toEqual([
      '0: Medicaid at 0',
      '1: Medicaid at 0',
      '2: SNAP at 42',
      '4: SNAP at 0',
      '4: WIC at 6',
      '5: Medicaid at 11',
    ]);
    await page.close();
  });
});

describe('a page that goes on growing', () => {
  it('has what is added marked, in shadow trees too', async () => {
    const page = await browser.open('en-sections/page.html');
    await page.evaluate(() => {
      const article = document.createElement('article');
      article.append(
        Object.assign(document.createElement('p'), { textContent: 'Ask about TANF.' }),
      );
      document.body.append(article);
      const host = document.createElement('x-notice');
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.append(
        Object.assign(document.createElement('p'), {
          textContent: 'Apply for CHIP health insurance.',
        }),
      );
      document.body.append(host);
    });
    await expect.poll(() => paintedWords(page), { timeout: 5000 }).toContain('TANF');
    await expect.poll(() => paintedWords(page), { timeout: 5000 }).toContain('CHIP');
    const terms = (await pageTerms(browser, page)).map(({ text }) => text);
    expect(terms.slice(-2)).toEqual(['TANF', 'CHIP']);
    await page.close();
  });

  it('loses the marks of what is taken out, and of what is no longer to be read', async () => {
    const page = await browser.open('en-sections/page.html');
    await page.evaluate(() => {
      document.querySelectorAll('p')[1]?.remove();
      document.querySelector('h2')?.nextElementSibling?.setAttribute('translate', 'no');
    });
    await expect
      .poll(async () => (await pageTerms(browser, page)).map(({ text }) => text), { timeout: 5000 })
      .toEqual(['Medicaid', 'Medicaid', 'Medicaid', 'WIC', 'SNAP', 'Medicaid']);
    await page.close();
  });
});
