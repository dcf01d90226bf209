import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../shared/exchange/csv-reader.ts';
import { readSuggestionsJson } from '../../shared/exchange/suggestions-json.ts';
import { bilingual } from '../fixtures/exchange.ts';
import { axeFaults } from './axe.ts';
import { cardOf, useReaders } from './reader.ts';
import { said } from './said.ts';
import { SCREENS, show } from './screens.ts';
import {
  askFrom,
  fill,
  kept,
  openBeside,
  openSidePanel,
  put,
  stopWorker,
  workerOf,
} from './side-panel.ts';
import { readSurfaceFaults } from './surface-faults.ts';

/** What of `chrome.runtime` is used here. */
interface Runtime {
  sendMessage: (message: { readonly request: { readonly type: string } }) => Promise<unknown>;
}

const open = useReaders();
const PAGE = 'en-benefits/page.html';

const tab = (panel: Page, nth: number) => panel.getByRole('tab').nth(nth).click();
const inSpanish = (key: string) =>
  said('extension/entrypoints/sidepanel', 'es', `sidepanel.${key}`);
const rows = (panel: Page) => panel.locator('.rows > li');
const headings = (panel: Page) => panel.locator('summary b').allTextContents();
const button = (panel: Page, name: string) => panel.getByRole('button', { name, exact: true });

async function search(panel: Page, typed: string): Promise<void> {
  await tab(panel, 1);
  await panel.locator('#search').fill(typed);
}

/** Ends with nothing kept: the next test starts as a first reader does. */
async function clear(panel: Page): Promise<void> {
  // The page that asks starts anew as well, and may be gone before the answer comes.
  const cleared = askFrom(panel, { type: 'clear-all' }).catch(() => {});
  await Promise.race([cleared, panel.waitForTimeout(3000).catch(() => {})]);
}

describe('this page’s words', () => {
  it('stand in the page’s order, each with its explanation, its status and its source', async () => {
    const panel = await openSidePanel(await open('es', PAGE));
    await rows(panel).first().waitFor();
    expect((await headings(panel)).slice(0, 3)).toEqual(['cobertura médica', 'Medicaid', 'hogar']);
    expect(await rows(panel).count()).toBe(10);
    await button(panel, inSpanish('openAll')).click();
    const count = (part: string) => () => panel.locator(`.text ${part}`).count();
    await expect.poll(count('.status'), { timeout: 10_000 }).toBe(10);
    await expect.poll(count('.source'), { timeout: 10_000 }).toBe(10);
    await button(panel, inSpanish('closeAll')).click();
    await expect.poll(() => panel.locator('.text').count()).toBe(0);
  });

  it('are found as she types, and said to those who listen', async () => {
    const panel = await openSidePanel(await open('es', PAGE));
    await panel.locator('#filter').fill('apelacion');
    expect(await headings(panel)).toEqual(['apelación']);
    expect(await panel.locator('[role=status]').textContent()).toBe('1 palabra encontrada');
    await panel.locator('#filter').fill('xyz');
    expect(await rows(panel).count()).toBe(0);
  });

  it('are shown on the page', async () => {
    const page = await open('en-US', PAGE);
    const panel = await openSidePanel(page);
    await panel.locator('summary', { hasText: 'appeal' }).click();
    await button(panel, 'Show on the page').click();
    await expect.poll(() => cardOf(page).locator('h2').textContent()).toBe('appeal');
  });

  it('follow the reader from tab to tab, and the page as it changes', async () => {
    const first = await open('en-US', PAGE);
    const panel = await openSidePanel(first);
    await rows(panel).first().waitFor();
    await first.evaluate(() => document.body.append(' Ask about TANF at the office.'));
    await expect.poll(() => rows(panel).count(), { timeout: 10_000 }).toBe(11);

    const follower = await openBeside(first.context());
    await follower.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query: (what: object) => Promise<{ url?: string }[]> } };
      };
      const query = chrome.tabs.query.bind(chrome.tabs);
      // It stands in a tab of its own here: the one in front is the one that was before.
      chrome.tabs.query = async (what) =>
        'active' in what
          ? (await query({})).filter(({ url }) => url?.includes('.gov')).slice(-1)
          : query(what);
    });
    await expect.poll(() => rows(follower).count(), { timeout: 10_000 }).toBe(11);
    const second = await open('en-US', 'es-beneficios/page.html');
    const own = await openSidePanel(second);
    await rows(own).first().waitFor();
    const wanted = await headings(own);
    expect(wanted).not.toEqual(await headings(panel));
    await second.bringToFront();
    await expect.poll(() => headings(follower), { timeout: 10_000 }).toEqual(wanted);
  });

  it('are none where we are not, and it says so', async () => {
    const page = await open('en-US', PAGE);
    const panel = await openBeside(page.context());
    await panel.getByText('Termlight is not on this page.').waitFor();
  });
});

describe('all words', () => {
  it.each([
    ['English', 'appeal', 'apelación'],
    ['her own language, without accents', 'apelacion', 'apelación'],
    ['a third language', '上诉', 'apelación'],
    ['the beginning of a word', 'apela', 'apelación'],
    ['what a place calls it', 'calfresh', 'SNAP (cupones de alimentos)'],
    ['a slip of the finger', 'medicad', 'Medicaid'],
  ])('are found by %s', async (_, typed, heading) => {
    const panel = await openSidePanel(await open('es', PAGE));
    await search(panel, typed);
    await expect.poll(async () => (await headings(panel))[0], { timeout: 15_000 }).toBe(heading);
  });

  it('say that they are looked for where that takes a while', async () => {
    const panel = await openBeside((await open('es', PAGE)).context());
    await panel.evaluate(() => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      const send = runtime.sendMessage.bind(runtime);
      runtime.sendMessage = async (message) => {
        if (message.request.type === 'search') await new Promise((done) => setTimeout(done, 3000));
        return send(message);
      };
    });
    await search(panel, 'ingresos');
    const told = () => panel.getByRole('status').first().textContent();
    await expect.poll(told, { timeout: 2500 }).toBe(inSpanish('searching'));
    await rows(panel).first().waitFor();
    expect(await told()).not.toBe(inSpanish('searching'));
  });

  it('tell what they mean when they are opened, and by which word they were found', async () => {
    const panel = await openSidePanel(await open('es', PAGE));
    await search(panel, 'calfresh');
    await panel
      .getByText(
        said('extension/selection', 'es', 'selection.foundAs').replace('{{word}}', 'CalFresh'),
        { exact: true },
      )
      .waitFor();
    await panel.locator('summary').first().click();
    await panel.locator('.text .status').waitFor();
    expect(await panel.locator('.text .hint').textContent()).toContain('California');
  });

  it('stand in a second language beside the first', async () => {
    const panel = await openSidePanel(await open('es', PAGE));
    await askFrom(panel, { type: 'change-settings', patch: { secondLanguage: 'vi' } });
    await search(panel, 'appeal');
    await panel.locator('summary').first().click();
    await expect.poll(() => panel.locator('.beside > div').getAttribute('lang')).toBe('vi');
    expect(await panel.locator('.beside small').textContent()).toBe('Tiếng Việt');
    await clear(panel);
  });

  it('are found again after the browser has stopped the background', async () => {
    const panel = await openSidePanel(await open('es', PAGE));
    await search(panel, 'appeal');
    await rows(panel).first().waitFor();
    await (await workerOf(panel.context())).evaluate(() => {
      (globalThis as { wasHere?: boolean }).wasHere = true;
    });
    await stopWorker(panel);
    await panel.locator('#search').fill('medicaid');
    await expect.poll(async () => (await headings(panel))[0], { timeout: 15_000 }).toBe('Medicaid');
    const worker = await workerOf(panel.context());
    expect(await worker.evaluate(() => 'wasHere' in globalThis)).toBe(false);
  });
});

describe('saved words', () => {
  const saveFirst = async (panel: Page, typed: string) => {
    await search(panel, typed);
    await panel.locator('summary').first().click();
    await button(panel, 'Save').first().click();
    await button(panel, 'Take off my list').first().waitFor();
  };

  it('are kept, in every window, until she takes them off', async () => {
    const page = await open('en-US', PAGE);
    const [one, other] = [await openSidePanel(page), await openSidePanel(page)];
    await tab(other, 2);
    await saveFirst(one, 'appeal');
    await expect.poll(() => headings(other)).toEqual(['appeal']);
    await stopWorker(one);
    await other.reload();
    await tab(other, 2);
    await expect.poll(() => headings(other)).toEqual(['appeal']);
    await other.locator('summary').click();
    await button(other, 'Take off my list').click();
    await expect.poll(() => headings(other)).toEqual([]);
    await button(one, 'Save').waitFor();
    await clear(one);
  });

  it('are all kept where two windows save at once', async () => {
    const page = await open('en-US', PAGE);
    const panels = [await openSidePanel(page), await openSidePanel(page)];
    const terms = Array.from({ length: 20 }, (_, i) => `term-${i}`);
    await Promise.all(
      terms.map((term, i) =>
        askFrom(panels[i % 2] as Page, {
          type: 'save-word',
          word: { term, word: term, language: 'en' },
        }),
      ),
    );
    const [panel] = panels as [Page];
    const stored = (await kept(panel))['saved-words'] as { items: { term: string }[] };
    expect(stored.items.map(({ term }) => term).sort()).toEqual(terms.sort());
    await tab(panel, 2);
    // None of them is in the glossary: they are shown as they were saved.
    await expect.poll(() => panel.locator('.gone').count()).toBe(20);
    await clear(panel);
  });

  it('of a later version are left alone, in one sentence', async () => {
    const panel = await openSidePanel(await open('en-US', PAGE));
    const newer = { format: 2, words: ['appeal'] };
    await put(panel, { 'saved-words': newer });
    await tab(panel, 2);
    await panel.getByText('A newer Termlight wrote this list.').waitFor();
    await search(panel, 'appeal');
    await panel.locator('summary').first().click();
    await button(panel, 'Save').click();
    await panel.getByText('A newer Termlight wrote this list.').waitFor();
    expect((await kept(panel))['saved-words']).toEqual(newer);
    await clear(panel);
  });

  it('that can’t be read are put aside, and new ones kept', async () => {
    const panel = await openSidePanel(await open('en-US', PAGE));
    await put(panel, { 'saved-words': 'broken' });
    await tab(panel, 2);
    await panel.getByText('The list that was kept can’t be read.'.replace('’', "'")).waitFor();
    await saveFirst(panel, 'appeal');
    const stored = await kept(panel);
    expect(stored['saved-words-unread']).toEqual(['broken']);
    expect(stored['saved-words']).toMatchObject({ items: [{ term: 'appeal' }] });
    await clear(panel);
  });

  it('stay as they were where there is no room for another', async () => {
    const panel = await openSidePanel(await open('en-US', PAGE));
    await saveFirst(panel, 'appeal');
    const before = (await kept(panel))['saved-words'];
    await fill(panel);
    await search(panel, 'medicaid');
    await panel.locator('summary').first().click();
    await button(panel, 'Save').first().click();
    await panel.getByText('This could not be kept').first().waitFor();
    expect((await kept(panel))['saved-words']).toEqual(before);
    await clear(panel);
  });
});

describe('a word that is not in the glossary', () => {
  const suggest = async (panel: Page, word: string) => {
    await search(panel, word);
    await button(panel, 'Suggest this word').click();
    await button(panel, 'Keep this suggestion').click();
    await panel.getByText('Kept on this device.').waitFor();
  };

  it('is kept on the device, and exported so that import reads it', async () => {
    const panel = await openSidePanel(await open('en-US', PAGE));
    await suggest(panel, 'quasiblurb form');
    await tab(panel, 2);
    const download = async (name: string) => {
      const [file] = await Promise.all([
        panel.waitForEvent('download'),
        button(panel, name).click(),
      ]);
      return readFileSync(await file.path());
    };
    const wanted = { word: 'quasiblurb form', language: 'en', sentence: null, address: null };
    const csv = readCsv(await download('Export as CSV'), bilingual());
    expect(csv.suggestions).toEqual([{ ...wanted, place: 'row 2' }]);
    const json = readSuggestionsJson(await download('Export as JSON'));
    expect(json.suggestions).toEqual([{ ...wanted, place: 'suggestion 1' }]);
    await button(panel, 'Remove').click();
    await expect.poll(() => panel.locator('.suggested').count()).toBe(0);
    await clear(panel);
  });

  it('is sent as an issue only by her, and only with what she was shown', async () => {
    const panel = await openSidePanel(await open('en-US', PAGE));
    await suggest(panel, 'quasiblurb form');
    await tab(panel, 2);
    await button(panel, 'Send as an issue').click();
    const shown = await panel.locator('.issue dd').allTextContents();
    const link = await panel.locator('.issue a').getAttribute('href');
    const { template, ...sent } = Object.fromEntries(new URL(link ?? '').searchParams);
    expect(template).toBe('new-term.yml');
    expect(Object.values(sent)).toEqual(shown);
    await clear(panel);
  });
});

describe('everyone', () => {
  it('reaches everything by keyboard alone', async () => {
    const panel = await openSidePanel(await open('en-US', PAGE));
    await rows(panel).first().waitFor();
    await panel.locator('body').press('Tab');
    await panel.keyboard.press('ArrowRight');
    const field = () => panel.evaluate(() => document.activeElement?.id);
    await expect.poll(field, { timeout: 10_000 }).toBe('search');
    await panel.keyboard.type('appeal');
    await expect.poll(async () => (await headings(panel))[0], { timeout: 10_000 }).toBe('appeal');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await button(panel, 'Save').waitFor();
    const focused = () => panel.evaluate(() => document.activeElement?.textContent?.trim());
    await panel.keyboard.press('Tab');
    expect(await focused()).toBe('Save');
    await panel.keyboard.press('Enter');
    await expect.poll(focused, { timeout: 10_000 }).toBe('Take off my list');
    await clear(panel);
  });

  it.each(['en', 'ar'])('can use it on every screen, in %s', async (language) => {
    const panel = await openSidePanel(await open(language === 'en' ? 'en-US' : language, PAGE));
    await rows(panel).first().waitFor();
    await askFrom(panel, {
      type: 'suggest',
      suggestion: {
        word: 'rent relief',
        language: 'en',
        sentence: 'Ask for rent relief.',
        address: 'https://www.example.gov/a-long-address-that-has-no-end-and-no-space-in-it',
      },
    });
    for (const screen of SCREENS) {
      await show(panel, screen);
      const faults: string[] = [];
      const look = async (what: string) => {
        const found = [
          ...(await axeFaults(panel)),
          ...(await panel.locator('body').evaluate(readSurfaceFaults)),
        ];
        faults.push(...found.map((fault) => `${screen.name}, ${what}: ${fault}`));
      };
      await tab(panel, 0);
      if (!(await panel.locator('.text').count())) await panel.locator('summary').first().click();
      await look('page');
      await search(panel, 'quasiblurb');
      await panel.locator('.ask button').click();
      await look('search');
      await tab(panel, 2);
      await panel.locator('.suggested .bar button').first().click();
      await look('saved');
      expect(faults).toEqual([]);
    }
    await clear(panel);
  });
});
