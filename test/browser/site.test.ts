import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { OUT, openSite } from './open-site.ts';
import { said } from './said.ts';
import { useSite } from './use-site.ts';
import { VERSION, WIDGET } from './widget-site.ts';

const KINDS = [
  'index.html',
  'words/index.html',
  'words/premium.html',
  'booklets/index.html',
  'booklets/food.html',
  'coverage.html',
  'embed.html',
  'audit.html',
  'read.html',
  'suggest.html',
];

const site = useSite();

async function closed<T>(page: Page, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } finally {
    await page.context().close();
  }
}

/** Scripts have put what they put into the page. */
async function ready(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('#before') === null || !document.querySelector('script[src]'),
  );
}

describe.each(['en', 'ar'])('in %s', (tag) => {
  describe.each(KINDS)('%s', (name) => {
    it.each(['light', 'dark'] as const)('has no fault axe can find in %s', async (colorScheme) => {
      const page = await site().open(`${tag}/${name}`, { colorScheme });
      await ready(page);
      expect(await closed(page, axeFaults(page))).toEqual([]);
    });

    it.each([320, 360])('fits a screen %i px wide', async (width) => {
      const page = await site().open(`${tag}/${name}`, { viewport: { width, height: 640 } });
      await ready(page);
      const over = await closed(
        page,
        page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      );
      expect(over).toBe(0);
    });
  });
});

describe('a word’s page', () => {
  it('is all there without a script, its language menu too', async () => {
    const page = await site().open('vi/words/premium.html', { javaScriptEnabled: false });
    expect(await page.locator('h1').textContent()).toBe('phí bảo hiểm');
    expect(await page.locator('.beside p').textContent()).toContain('health insurance');
    await page.locator('.languages summary').click();
    await page.locator('.languages a[hreflang=ar]').click();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.context().close();
  });

  it('holds facts that no policy stops and no script runs', async () => {
    const page = await site().open('es/words/premium.html');
    const facts = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(facts ?? '')).toMatchObject({ '@type': 'DefinedTerm', inLanguage: 'es' });
    await page.context().close();
  });

  it('can be gone through by keyboard, from a way past the menu', async () => {
    const page = await site().open('es/words/premium.html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.locator('.languages summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('English');
    await page.context().close();
  });
});

it('goes on from its root to the reader’s language, and shows all of them without a script', async () => {
  const page = await site().open('index.html', { locale: 'vi-VN' });
  await page.waitForURL(/\/vi\/index\.html$/);
  await page.context().close();
  const plain = await site().open('index.html', { javaScriptEnabled: false });
  expect(await plain.locator('a[hreflang]').count()).toBe(12);
  expect(await closed(plain, plain.locator('a[hreflang=ko]').textContent())).toBe('한국어');
});

it('finds words by any of their names, with accents or without', async () => {
  const page = await site().open('vi/words/index.html');
  const seen = async (typed: string) => {
    await page.locator('#find').fill(typed);
    await page.waitForFunction(() => document.querySelector('output')?.textContent !== '');
    return page.locator('.word-list li:visible').evaluateAll((all) => all.map(({ id }) => id));
  };
  expect(await seen('food stamps')).toContain('snap');
  expect(await seen('phieu thuc pham')).toContain('snap');
  expect(await page.locator('output').textContent()).toMatch(/\d/);
  expect(await seen('qqqq')).toEqual([]);
  await page.locator('#find').fill('');
  await page.waitForFunction(() => document.querySelectorAll('.word-list li[hidden]').length === 0);
  await page.context().close();
});

it('prints a booklet without what only screens need', async () => {
  const page = await site().open('ar/booklets/food.html');
  expect(await page.locator('[data-press=print]').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  const isSeen = (selector: string) => page.locator(selector).first().isVisible();
  expect([await isSeen('.site-header'), await isSeen('[data-press=print]')]).toEqual([
    false,
    false,
  ]);
  expect([await isSeen('.booklet .two'), await isSeen('.booklet header .status')]).toEqual([
    true,
    true,
  ]);
  await page.context().close();
});

describe('for websites', () => {
  it('shows the widget as it was chosen, and the tag for it', async () => {
    const page = await site().open('en/embed.html');
    for (const box of await page.locator('[name=languages]:not([value=es])').all()) {
      await box.uncheck();
    }
    await page.locator('[name=start][value=marks]').check();
    const tag = await page.locator('#tag code').textContent();
    expect(tag).toContain('data-languages="es" data-start="marks"');
    const frame = page.frameLocator('iframe');
    await frame.locator('termlight-launcher').waitFor({ state: 'attached' });
    await page
      .frames()[1]
      ?.waitForFunction(() => [...CSS.highlights].some(([, { size }]) => size > 0));
    await page.context().close();
  });

  it('lets nobody choose a light that is not seen', async () => {
    const page = await site().open('en/embed.html');
    await page.locator('[name=own]').evaluate((input: HTMLInputElement) => {
      input.value = '#303030';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(await page.locator('output.seen').textContent()).toMatch(/^This colour is hard to see/);
    expect(await page.locator('#style-part').isVisible()).toBe(false);
    await page.locator('[name=lamp][value="#7cc4f0"]').check();
    expect(await page.locator('#style code').textContent()).toBe(
      ':root { --termlight-lamp: #7cc4f0; }',
    );
    await page.context().close();
  });

  it('says what is missing', async () => {
    const page = await site().open('en/embed.html');
    await page.locator('[name=collections][value=us-benefits]').uncheck();
    expect(await page.locator('[data-fault=collections]').isVisible()).toBe(true);
    expect(await page.locator('[data-fault=languages]').isVisible()).toBe(false);
    await page.context().close();
  });

  it('gives the widget away as it was built', async () => {
    const zip = unzipSync(await readFile(join(OUT, `termlight-${VERSION}.zip`)));
    const names = Object.keys(zip);
    expect(names).toEqual(names.toSorted());
    for (const name of ['termlight.js', 'manifest.json', 'LICENSE']) {
      const built = await readFile(join(WIDGET, name));
      expect(Buffer.from(zip[`termlight/${VERSION}/${name}`] ?? [])).toEqual(built);
    }
  });
});

it('looks a pasted page through, and keeps nothing of it', async () => {
  const page = await site().open('en/audit.html');
  await page.locator('form.audit [type=submit]').click();
  expect(await page.locator('#page-fault').textContent()).toMatch(/^There is nothing to check/);
  await page.locator('#page').fill(`<html lang="en"><body><h1>Keep your SNAP</h1>
    <p>Send your recertification to DTA. The confidentiality of your file is safe with us.</p>
    <img src="https://evil.example/x.png"><script>document.title = 'ran'</script></body></html>`);
  await page.locator('form.audit [type=submit]').click();
  await page.locator('#result').waitFor();
  const rows = (kind: string) =>
    page
      .locator(`[data-kind=${kind}] tbody th`)
      .evaluateAll((all) => all.map(({ textContent }) => textContent));
  expect(await rows('terms')).toContain('SNAP');
  expect(await rows('acronyms')).toEqual(['DTA']);
  expect(await page.title()).not.toBe('ran');
  expect(await axeFaults(page)).toEqual([]);
  await page.locator('form.audit [type=reset]').click();
  expect(await page.locator('#result').isVisible()).toBe(false);
  expect(await page.locator('#result').textContent()).not.toContain('DTA');
  await page.context().close();
});

it.each(['en', 'ar', 'zh-Hans'])(
  'shows in %s what it found on a screen 320 px wide',
  async (tag) => {
    const page = await site().open(`${tag}/audit.html`, { viewport: { width: 320, height: 640 } });
    await page.locator('#page').fill(`<html lang="en"><p>Keep your SNAP.</p><p>The confidentiality
    of your documentation and of your recertification papers is safe with HUDVASH.</p></html>`);
    await page.locator('form.audit [type=submit]').click();
    await page.locator('#result').waitFor();
    const over = () => document.documentElement.scrollWidth - innerWidth;
    expect(await closed(page, page.evaluate(over))).toBe(0);
  },
);

describe('reading a letter', () => {
  const LETTER = 'You may get SNAP. Send your recertification before the deadline.';

  async function read(page: Page): Promise<void> {
    await page.locator('#reader textarea').fill(LETTER);
    await page.locator('#reader [type=submit]').click();
    await page.getByText('recertification').first().waitFor();
  }

  it('marks and explains it, and forgets it when asked to', async () => {
    const page = await site().open('es/read.html');
    await read(page);
    await page.getByRole('button', { name: 'SNAP' }).first().click();
    await page.getByText('programa del gobierno').first().waitFor();
    await page.getByRole('button', { name: said('shared/reader', 'es', 'reader.clear') }).click();
    expect(await page.locator('#reader').textContent()).not.toContain('recertification');
    await page.context().close();
  });

  it('keeps nothing in the browser', async () => {
    const page = await site().open('es/read.html');
    await read(page);
    const kept = await page.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(await closed(page, Promise.resolve(kept))).toEqual({
      cookies: '',
      local: 0,
      session: 0,
      databases: 0,
      caches: 0,
      workers: 0,
    });
  });

  it('works without a network after a visit where the host turned that on, and only then', async () => {
    const alone = await openSite();
    const context = await alone.newContext();
    await context.route('**/settings.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: '{"offline":true}' }),
    );
    const page = await context.newPage();
    await page.goto(`${alone.address}es/read.html`);
    await page
      .locator('#told')
      .getByText(said('widget/site', 'es', 'site.reader.kept'))
      .waitFor();
    const addresses = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      return (await (await caches.open(name)).keys()).map(({ url }) => url);
    });
    // What is kept is the same for everybody: no page that tells what was looked at.
    expect(addresses.filter((one) => one.endsWith('.html'))).toEqual([
      `${alone.address}es/read.html`,
    ]);
    alone.unplug();
    await context.unroute('**/settings.json');
    await page.reload();
    await read(page);
    await page.getByRole('button', { name: 'SNAP' }).first().click();
    await page.getByText('programa del gobierno').first().waitFor();
    await alone.close();
  });
});
