import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { middleOfMark, paintedWords, serialised } from './chromium.ts';
import {
  choose,
  document as html,
  marked,
  openWidgetSite,
  SCRIPT,
  tag,
  type WidgetPage,
  type WidgetSite,
} from './widget-site.ts';

const WORDS = '<p>Apply for Medicaid and SNAP. Your household and its income decide.</p>';

const PAGES = {
  '/menu': html(WORDS, tag('data-language-menu')),
  '/alone': html(WORDS, tag('data-start="marks" data-showing="every"')),
  '/spot': html(
    `${WORDS}<termlight-launcher>Words</termlight-launcher>`,
    tag('data-language-menu'),
  ),
  '/twice': html(WORDS, tag('data-language-menu') + tag()),
  '/kept': html(WORDS, tag('data-language-menu data-remember')),
  '/unknown-language': html(WORDS, tag('data-language-menu data-languages="es tlh"')),
  '/unknown-collection': html(WORDS, tag('data-collections="us-benfits"')),
  '/deny': html(WORDS, tag('data-start="marks" data-deny="snap income"')),
  '/allow': html(WORDS, tag('data-start="marks" data-allow="snap no-such-term"')),
  '/parts': html(
    `<div id="a">${WORDS}</div><div id="b">${WORDS}<p class="x">Medicaid again</p></div>`,
    tag('data-start="marks" data-showing="every" data-mark="#b" data-ignore=".x"'),
  ),
  '/reviewed': html(WORDS, tag('data-start="marks" data-status="reviewed"')),
  '/late': html(`${WORDS}<script type="module" src="/late.js"></script>`),
  '/late.js': `setTimeout(() => {
    const tag = document.createElement('script');
    tag.type = 'module';
    tag.src = trustedTypes
      .createPolicy('site', { createScriptURL: (it) => it })
      .createScriptURL('${SCRIPT}');
    tag.dataset.start = 'marks';
    document.head.append(tag);
  }, 300);`,
  '/plain': html(WORDS),
};

let site: WidgetSite;
let open: WidgetPage | undefined;

beforeAll(async () => {
  site = await openWidgetSite({ pages: PAGES });
});

afterAll(() => site?.close());

afterEach(async () => {
  // Whatever a page went through, it broke no policy, asked nobody else and kept nothing.
  expect(open?.errors).toEqual([]);
  await open?.page.close();
});

async function go(path: string): Promise<Page> {
  site.asked.length = 0;
  open = await site.open(path);
  return open.page;
}

const widgetFiles = () => site.asked.filter((path) => path.startsWith('/termlight/'));

/** Presses the nth mark (from 0) and waits for its card. */
async function press(page: Page, nth: number): Promise<void> {
  const { x, y } = await middleOfMark(page, nth);
  await page.mouse.click(x, y);
  await page.locator('termlight-host .card h2').waitFor({ timeout: 5000 });
}

/** Rests on the nth mark (from 0), which may belong to the page's own button or label. */
async function rest(page: Page, nth: number): Promise<void> {
  const { x, y } = await middleOfMark(page, nth);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await page.locator('termlight-host .card h2').waitFor({ timeout: 5000 });
}

describe('until a reader asks', () => {
  it('only the launcher is loaded, and nothing is kept', async () => {
    const page = await go('/menu');
    await page.locator('termlight-launcher button').waitFor();
    expect(widgetFiles()).toEqual([SCRIPT]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0]);
    expect(open?.warnings).toEqual([]);
  });

  it('it says in several scripts what it does', async () => {
    const page = await go('/menu');
    const button = page.locator('termlight-launcher button');
    expect(await button.textContent()).toBe('Explain · Explicar · 解释 · شرح');
  });
});

describe('a language chosen in the menu', () => {
  it('marks the page and opens cards in it; the list too', async () => {
    const page = await go('/menu');
    await choose(page, 'Español');
    await expect
      .poll(() => paintedWords(page))
      .toEqual(['Medicaid', 'SNAP', 'household', 'income']);
    await press(page, 0);
    const card = page.locator('termlight-host .card');
    expect(await card.getAttribute('lang')).toBe('es');
    expect(await card.textContent()).toContain('Escrito por una computadora.');
    await page.keyboard.press('Escape');
    await page.locator('termlight-launcher button').first().click();
    await page.getByText('Ver la lista de palabras').click();
    await page.locator('termlight-host .panel h2').waitFor();
    expect(await page.locator('termlight-host .panel li').count()).toBe(4);
    expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0]);
  });

  it('can be changed and turned off, which leaves no marks', async () => {
    const page = await go('/menu');
    await choose(page, 'Español');
    await marked(page);
    await choose(page, 'العربية');
    await marked(page);
    await press(page, 0);
    expect(await page.locator('termlight-host .card').getAttribute('dir')).toBe('rtl');
    await page.keyboard.press('Escape');
    await choose(page, 'إيقاف الشرح');
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.locator('termlight-host').count()).toBe(0);
  });

  it('is reached by keyboard alone', async () => {
    const page = await go('/menu');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('termlight-launcher nav button').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await marked(page);
    await page.keyboard.press('Enter');
    await page.locator('termlight-launcher nav .more button').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('termlight-launcher nav:popover-open').count()).toBe(0);
    expect(
      await page.evaluate(
        () => document.querySelector('termlight-launcher')?.shadowRoot?.activeElement?.localName,
      ),
    ).toBe('button');
  });

  it('is kept for the next page only where the site asks for that', async () => {
    const page = await go('/kept');
    await choose(page, 'Tiếng Việt');
    await marked(page);
    await page.reload();
    await marked(page);
    await press(page, 0);
    expect(await page.locator('termlight-host .card').getAttribute('lang')).toBe('vi');
    await page.evaluate(() => localStorage.clear());
  });
});

describe('a mark', () => {
  it('once seen stays while the rest of the page is read', async () => {
    open = await site.open('/index.html#termlight=en', () => {
      const counts: number[] = [];
      Object.assign(globalThis, { counts });
      const count = () => {
        counts.push([...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
        setTimeout(count, 4);
      };
      count();
    });
    const { page } = open;
    await marked(page);
    await page.waitForTimeout(1500);
    const counts = await page.evaluate(
      () => (globalThis as unknown as { counts: number[] }).counts,
    );
    expect(counts.filter((one, i) => one < (counts[i - 1] ?? 0))).toEqual([]);
  });
});

describe('a start that is asked for', () => {
  it('comes from a link, on the page and into it', async () => {
    const page = await go('/menu#termlight=vi');
    await marked(page);
    await press(page, 0);
    expect(await page.locator('termlight-host .card').getAttribute('lang')).toBe('vi');
    await page.evaluate(() => {
      location.hash = 'termlight=zh-CN';
    });
    await page.waitForFunction(() => !document.querySelector('termlight-host .card'));
    await marked(page);
    await press(page, 1);
    expect(await page.locator('termlight-host .card').getAttribute('lang')).toBe('zh-Hans');
  });

  it('comes from the site, in the reader’s own language', async () => {
    const page = await go('/alone');
    await marked(page);
    await press(page, 0);
    expect(await page.locator('termlight-host .card').getAttribute('lang')).toBe('en');
  });

  it('comes late', async () => {
    const page = await go('/late');
    await marked(page);
    expect(await paintedWords(page)).toContain('Medicaid');
  });
});

describe('what the site decides', () => {
  it.each([
    ['/deny', ['Medicaid', 'household']],
    ['/allow', ['SNAP']],
    ['/parts', ['Medicaid', 'SNAP', 'household', 'income']],
  ])('%s', async (path, words) => {
    const page = await go(path);
    await marked(page);
    await expect.poll(() => paintedWords(page)).toEqual(words);
  });

  it('keeps drafts away where only reviewed entries may be shown', async () => {
    const page = await go('/reviewed');
    await page.waitForTimeout(1000);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('is told once where it names no term', async () => {
    const page = await go('/allow');
    await marked(page);
    expect(open?.warnings).toEqual([expect.stringContaining('names no term: no-such-term')]);
  });

  it('hears that a card was opened and closed, and nothing of what was read', async () => {
    const page = await go('/alone');
    await marked(page);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const name of ['termlight:open', 'termlight:close']) {
        document.addEventListener(name, (event) =>
          heard.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`),
        );
      }
    });
    await press(page, 0);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(
      ['termlight:open {"surface":"card"}', 'termlight:close {"surface":"card"}'],
    );
  });

  it('gives the launcher its place, where it shows the site’s own words once it is gone', async () => {
    const page = await go('/spot');
    const launcher = page.locator('termlight-launcher');
    await launcher.locator('button').waitFor();
    expect(await launcher.count()).toBe(1);
    await launcher.evaluate((element) => (element as unknown as { destroy(): void }).destroy());
    expect(await launcher.locator('button').count()).toBe(0);
    expect(await launcher.innerText()).toBe('Words');
  });
});

describe('destroy', () => {
  it.each(['/menu', '/spot', '/index.html', '/form.html'])(
    'leaves %s as it was found',
    async (path) => {
      const page = await go(path);
      await page.locator('termlight-launcher button').waitFor();
      const before = await page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element;
        const own = copy.querySelector(':scope > termlight-launcher');
        own?.remove();
        return copy.outerHTML;
      });
      await choose(page, 'Español');
      await marked(page);
      await rest(page, 0);
      await page
        .locator('termlight-launcher')
        .evaluate((element) => (element as unknown as { destroy(): void }).destroy());
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      expect(
        await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]),
      ).toEqual([0, 0]);
    },
  );
});

describe('a wrong set-up', () => {
  it.each([
    ['/twice', 'stands on the page 2 times'],
    ['/unknown-language', 'there is no “tlh” here'],
    ['/unknown-collection', 'collections must name one with explanations: us-benefits'],
  ])('%s is told in one warning', async (path, sentence) => {
    const page = await go(path);
    await page.waitForTimeout(500);
    expect(open?.warnings).toEqual([expect.stringContaining(sentence)]);
    expect(await page.evaluate(() => document.body.innerText.includes('Medicaid'))).toBe(true);
  });

  it('offers only the languages that are right', async () => {
    const page = await go('/unknown-language');
    await page.locator('termlight-launcher button').click();
    const names = page.locator('termlight-launcher nav button');
    await names.first().waitFor();
    expect(await names.allTextContents()).toEqual(['Español']);
  });
});

describe('the pages of the demo', () => {
  it.each(['en', 'ar', 'zh-Hans'])(
    'have no fault axe can find, explained in %s',
    async (language) => {
      for (const name of ['index', 'health', 'rent', 'work', 'form']) {
        const page = await go(`/${name}.html#termlight=${language}`);
        await marked(page);
        await page.locator('termlight-launcher button').waitFor();
        expect([name, await axeFaults(page)]).toEqual([name, []]);
        await rest(page, 0);
        await page.locator('termlight-launcher button').first().click();
        await page.locator('termlight-launcher nav button').first().waitFor();
        expect([name, await axeFaults(page, 'termlight-launcher')]).toEqual([name, []]);
        expect(open?.errors).toEqual([]);
        await page.close();
      }
    },
  );
});

describe('the tree of the page', () => {
  it('is not changed by marks, cards and the launcher', async () => {
    const plain = await go('/plain');
    const before = (await serialised(plain)).split('\n').length;
    await plain.close();
    const page = await go('/alone');
    await marked(page);
    await press(page, 0);
    const lines = (await serialised(page)).split('\n');
    // The script tag, with its end, and the launcher, with its end.
    expect(lines.length).toBe(before + 4);
  });
});
