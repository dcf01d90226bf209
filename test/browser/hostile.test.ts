import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from '../../widget/demo/open-chromium.ts';
import { SITE } from './chromium.ts';
import { servePages, type TestPage } from './serve-pages.ts';

const WORDS = '<p>Apply for Medicaid and SNAP. Your household and its income decide.</p>';

/** Pages that make it hard, each with the headers it is served with. */
const PAGES: Readonly<Record<string, TestPage>> = {
  '/policy': {
    body: WORDS,
    headers: {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
    },
  },
  '/hides': { body: `<style>*{display:none!important}</style>${WORDS}` },
  '/clears': {
    body: `${WORDS}<script>setInterval(() => {
      document.querySelector('termlight-host')?.remove();
      CSS.highlights.clear();
    }, 50)</script>`,
  },
  '/redefines': {
    body: `${WORDS}<script>
      Element.prototype.getAttribute = () => { throw new Error('page') };
      Node.prototype.appendChild = () => { throw new Error('page') };
      Object.defineProperty(Node.prototype, 'childNodes', { get() { throw new Error('page') } });
    </script>`,
  },
  '/anew': {
    body: `${WORDS}<script>setTimeout(() => {
      document.open();
      document.write('<html lang="en"><p>Written anew: Medicaid and TANF.</p>');
      document.close();
    }, 500)</script>`,
  },
  '/many': {
    body: `${WORDS}<script>
      const all = document.createDocumentFragment();
      for (let i = 0; i < 20000; i += 1) {
        const span = document.createElement('span');
        span.textContent = 'Medicaid ' + i + ' ';
        all.append(span);
      }
      document.body.append(all);
    </script>`,
  },
  '/long': {
    body: `${WORDS}<script>
      document.body.append('Apply for Medicaid today, says the office of the state. '.repeat(180000));
    </script>`,
  },
};

let server: Awaited<ReturnType<typeof servePages>>;
let context: BrowserContext;

beforeAll(async () => {
  server = await servePages(PAGES);
  context = await openChromium({ site: SITE, port: server.port });
});

afterAll(async () => {
  await context?.close();
  server?.close();
});

/** Opens a page and keeps the errors it shows, its missing icon aside. */
async function open(path: string): Promise<{ page: Page; errors: string[] }> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  await page.goto(`http://${SITE}${path}`);
  return { page, errors };
}

const count = (page: Page) =>
  page.evaluate(() => CSS.highlights.get('termlight-ext-mark-light')?.size ?? 0);

describe.each([
  ['/policy', 4],
  ['/hides', 4],
  ['/redefines', 4],
  ['/anew', 2],
  ['/many', 4],
  ['/long', 4],
])('%s', (path, marks) => {
  it('is marked in the end, without an error', async () => {
    const { page, errors } = await open(path);
    await expect.poll(() => count(page), { timeout: 40_000 }).toBe(marks);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('/clears', () => {
  it('stays without marks, and without an error', async () => {
    const { page, errors } = await open('/clears');
    await page.waitForTimeout(2000);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => document.body.innerText.includes('Medicaid'))).toBe(true);
    await page.close();
  });
});
