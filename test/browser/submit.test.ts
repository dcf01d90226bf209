import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Download, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { GLOSSARIES } from '../../glossaries/cli/glossary-files.ts';
import { findBrowser } from '../../widget/demo/find-browser.ts';
import { type StaticServer, serve } from '../../widget/demo/serve.ts';
import { termlight } from '../cli/termlight.ts';
import { reviewer } from '../fixtures/entry.ts';
import { axeFaults } from './axe.ts';
import { buildSubmitPage } from './submit-page/build-page.ts';
import { readSurfaceFaults } from './surface-faults.ts';

const EVA = reviewer({ account: 'fixture-eva', name: 'Fixture Eva', languages: ['ar'] });
const TODAY = '2025-06-15';

let folder: string;
let server: StaticServer;
let browser: Browser;
const asked: string[] = [];

beforeAll(async () => {
  const issues = 'https://github.com/example/termlight/issues/new';
  folder = await buildSubmitPage({ reviewers: [EVA], today: TODAY, issues });
  server = await serve(folder);
  browser = await chromium.launch({
    executablePath: await findBrowser('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
  });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

interface Look {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

async function open(path: string, { width = 1280, ...look }: Look = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...look });
  const page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => asked.push(`error: ${error.message}`));
  await page.goto(`http://127.0.0.1:${server.port}/${path}`);
  await page.locator('h1').waitFor();
  return page;
}

const next = (page: Page) => page.getByRole('button', { name: 'Continue', exact: true }).click();
const titled = (page: Page, title: string) =>
  page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();

/** Waits until what was typed has been looked at. */
const looked = (page: Page) => page.waitForTimeout(1500);

/** Moves by Tab until a field has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${id}.`);
}

async function type(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.insertText(text);
}

/** Leaves a page of the form by key. */
async function enter(page: Page, id: string, title: string): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.press('Enter');
  await titled(page, title);
}

async function saved(download: Download): Promise<string> {
  const file = join(mkdtempSync(join(folder, 'saved-')), download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

const WORD = 'مساعدة فاتورة الماء';
const EXPLANATION = 'مال يساعدك على دفع "فاتورة" الماء. اسأل مكتب مدينتك: =1+1، @here.';
const SPELLINGS = ['دعم فاتورة الماء', 'مساعدة الماء [للبيت]'];

/** Fills in a new term in Arabic, every answer by key, up to the last page. */
async function fillIn(page: Page): Promise<void> {
  await tabTo(page, 'submit-language');
  // The ninth language.
  for (let down = 0; down < 8; down += 1) await page.keyboard.press('ArrowDown');
  expect(await page.inputValue('#submit-language')).toBe('ar');
  await enter(page, 'submit-kind', 'The word');
  await type(page, 'submit-english', 'Water bill help');
  await type(page, 'submit-word', WORD);
  await enter(page, 'submit-word', 'What it means');
  await type(page, 'submit-explanation', EXPLANATION);
  await type(page, 'submit-meaning', 'Money that helps you pay for the "water" in your home.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await titled(page, 'How pages write it');
  await type(page, 'submit-spellings', SPELLINGS.join('\n'));
  await tabTo(page, 'submit-topic');
  await page.keyboard.type('housing');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await titled(page, 'An official page about it');
  await type(page, 'submit-publisher', 'مدينة "ليندنفيلد"');
  await type(page, 'submit-title', '-Water');
  await type(page, 'submit-url', 'https://www.lindenfield.gov/water');
  await tabTo(page, 'submit-read');
  await page.keyboard.press('Space');
  await tabTo(page, 'submit-checked');
  await page.keyboard.type('02012025');
  await enter(page, 'submit-url', 'Your name');
  await tabTo(page, 'submit-origin');
  await page.keyboard.press('Space');
  await type(page, 'submit-author', '=fixture ليلى');
  await tabTo(page, 'submit-licence');
  await page.keyboard.press('Space');
  await enter(page, 'submit-author', 'Check and send');
}

/** Our glossaries, copied, to be written to. */
function copiedGlossaries(): string {
  const copy = mkdtempSync(join(tmpdir(), 'termlight-submit-'));
  cpSync(GLOSSARIES, copy, { recursive: true });
  return copy;
}

/** The command is started five times, each time with all our words. */
const LONG = { timeout: 240_000 };

describe('a whole submission by keyboard', LONG, () => {
  it('is read back by termlight import without a byte lost, reviewed from a file, and built in', async () => {
    const page = await open('en.html');
    await fillIn(page);
    const waiting = page.waitForEvent('download');
    const save = page.getByRole('button', { name: 'Save the file' });
    await save.focus();
    await page.keyboard.press('Enter');
    const file = await saved(await waiting);
    expect(file).toMatch(/termlight-water-bill-help-ar\.csv$/);
    const copy = copiedGlossaries();
    const at = ['--glossaries', copy];
    const imported = termlight(['import', file, '--write', ...at]);
    expect([imported.status, imported.err]).toEqual([0, '']);
    const read = (language: string) =>
      JSON.parse(readFileSync(join(copy, `us-benefits/${language}/water-bill-help.json`), 'utf8'));
    const source = {
      publisher: 'مدينة "ليندنفيلد"',
      title: '-Water',
      url: 'https://www.lindenfield.gov/water',
      checked: '2025-02-01',
    };
    const by = { sources: [source], origin: 'person', authors: ['=fixture ليلى'], reviews: [] };
    expect(read('ar')).toEqual({
      format: 1,
      equivalent: WORD,
      explanation: EXPLANATION,
      forms: [
        { text: WORD, standing: 'preferred' },
        ...SPELLINGS.map((text) => ({ text, standing: 'admitted' })),
      ],
      ...by,
    });
    expect(read('en')).toMatchObject({
      equivalent: 'Water bill help',
      explanation: 'Money that helps you pay for the "water" in your home.',
      concept: { topic: 'housing' },
      ...by,
    });

    const review = await open('en.html#review');
    await review.setInputFiles('#proposals', file);
    await review.getByRole('heading', { name: WORD }).waitFor();
    await review.selectOption('#reviewer', 'fixture-eva');
    await review.selectOption('#role', 'translator');
    const arabic = review.locator('article', { hasText: 'The English text' });
    await arabic.getByLabel('Exactly these words may stand').check();
    const giving = review.waitForEvent('download');
    await review.getByRole('button', { name: 'Save my review' }).click();
    const decisions = await saved(await giving);
    // Nobody is listed in our glossary, so nobody's review is taken.
    expect(termlight(['review', '--from', decisions, ...at])).toMatchObject({
      status: 1,
      err: expect.stringContaining('fixture-eva is not listed'),
    });

    // Where she is listed it is, as it would be in a glossary with reviewers, and is built in.
    writeFileSync(join(copy, 'reviewers.json'), `${JSON.stringify([EVA], null, 2)}\n`);
    expect(termlight(['review', '--from', decisions, ...at])).toMatchObject({ status: 0, err: '' });
    expect(read('ar').reviews).toMatchObject([{ reviewer: 'fixture-eva', role: 'translator' }]);
    const bundle = `${copy}-bundle`;
    expect(termlight(['build', '--out', bundle, ...at])).toMatchObject({ status: 0, err: '' });
    const shards = readdirSync(join(bundle, 'us-benefits/ar')).map((name) =>
      readFileSync(join(bundle, 'us-benefits/ar', name), 'utf8'),
    );
    const told = shards
      .flatMap((text) => (JSON.parse(text) as { explanations?: object[] }).explanations ?? [])
      .filter((one) => (one as { term: string }).term === 'water-bill-help');
    // The collection asks for a second approval, by who knows the subject: a draft still.
    expect(told).toMatchObject([{ equivalent: WORD, status: 'draft', origin: 'person' }]);
    rmSync(bundle, { recursive: true, force: true });
    rmSync(copy, { recursive: true, force: true });
  });

  it('is shown before it is sent, and nothing is sent before', async () => {
    const page = await open('en.html');
    await fillIn(page);
    const link = page.getByRole('link', { name: 'Open it on GitHub' });
    const address = new URL((await link.getAttribute('href')) ?? '');
    const shown = await page.locator('pre').textContent();
    expect(shown).toBe(
      `${address.searchParams.get('title')}\n\n${address.searchParams.get('body')}`,
    );
    expect(shown).toContain(EXPLANATION);
    expect(asked.filter((url) => !url.startsWith(`http://127.0.0.1:${server.port}/`))).toEqual([]);
  });
});

describe('what is wrong', () => {
  it('is told in a summary that leads to each field, and beside it', async () => {
    const page = await open('en.html');
    await page.selectOption('#submit-language', 'es');
    await next(page);
    await titled(page, 'The word');
    await next(page);
    const summary = page.getByRole('alert');
    await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
    await summary.getByRole('link', { name: 'Write the word.' }).click();
    const word = page.locator('#submit-word');
    expect(await word.evaluate((field) => field === document.activeElement)).toBe(true);
    const described = await word.evaluate((field) =>
      (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    );
    expect(described).toContain('Write the word.');
    expect(await word.getAttribute('aria-invalid')).toBe('true');
  });

  it('is told while she types, in the words of check, and may be left to a reviewer', async () => {
    const page = await open('en.html');
    await next(page);
    await page.fill('#submit-word', 'Water bill help');
    await looked(page);
    await next(page);
    await titled(page, 'What it means');
    await page.fill(
      '#submit-explanation',
      'Administrative eligibility determination verification.',
    );
    const fault = page.locator('#submit-explanation-errors');
    await expect.poll(() => fault.textContent(), { timeout: 5000 }).toContain('(Flesch-Kincaid)');
    await next(page);
    await page.getByRole('button', { name: 'Continue and let a reviewer help' }).click();
    await titled(page, 'How pages write it');
  });

  it('finds a word that is there already, and turns to correcting it', async () => {
    const page = await open('en.html');
    await page.selectOption('#submit-language', 'es');
    await next(page);
    await page.fill('#submit-word', 'cupones de alimentos');
    await page.getByRole('heading', { name: 'Is it one of these?' }).waitFor();
    await page.getByRole('button', { name: 'Correct this one' }).first().click();
    await expect.poll(() => page.inputValue('#submit-word')).toBe('SNAP (cupones de alimentos)');
  });
});

describe('the draft', () => {
  const kept = (page: Page) => page.evaluate(() => localStorage.length);

  it('is kept once she types, is there again, and is gone when she clears it', async () => {
    const page = await open('en.html#term=premium&language=es');
    await next(page);
    await expect.poll(() => page.inputValue('#submit-word')).not.toBe('');
    expect(await kept(page)).toBe(0);
    await page.fill('#submit-word', 'la prima');
    await page.getByText('Your draft is kept in this browser').waitFor();
    await page.goto(`http://127.0.0.1:${server.port}/en.html`);
    await next(page);
    await expect.poll(() => page.inputValue('#submit-word')).toBe('la prima');
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    expect(await kept(page)).toBe(0);
    expect(await page.locator('#submit-word').count()).toBe(0);
  });

  it('is turned page by page with the browser’s own back', async () => {
    const page = await open('en.html');
    await next(page);
    await titled(page, 'The word');
    await page.goBack();
    await titled(page, 'Begin');
    await page.goForward();
    await titled(page, 'The word');
  });
});

describe('the card', () => {
  it('is the one readers will see, in its language', async () => {
    const page = await open('ar.html#term=premium&language=ar');
    await next(page);
    const card = page.locator('.card-preview .card');
    await card.waitFor();
    await page.fill('#submit-word', 'قسط شهري');
    await expect.poll(() => card.locator('h2').textContent()).toBe('قسط شهري');
    expect(await card.getAttribute('dir')).toBe('rtl');
    await card.getByRole('button', { name: 'See in English' }).click();
    await expect.poll(() => card.textContent()).toContain('health insurance');
  });
});

const LOOKS: readonly (readonly [string, string, Look])[] = [
  ['light', 'en', {}],
  ['dark', 'en', { colorScheme: 'dark' }],
  ['Arabic', 'ar', {}],
  ['Arabic, dark, 360 px', 'ar', { colorScheme: 'dark', width: 360 }],
  ['forced colours, 320 px', 'en', { forcedColors: 'active', width: 320 }],
];

describe.each(LOOKS)('%s', LONG, (_, language, look) => {
  it('axe and we find no fault on any page of the form', async () => {
    const page = await open(`${language}.html#term=premium&language=${language}`, look);
    const faults: string[] = [];
    for (const title of [
      'Begin',
      'The word',
      'What it means',
      'How pages write it',
      'An official page about it',
      'Your name',
    ]) {
      await titled(page, title);
      if (title === 'The word') await page.fill('#submit-word', 'another word');
      if (title === 'Your name') await next(page);
      await looked(page);
      faults.push(...(await axeFaults(page)));
      faults.push(...(await page.locator('main').evaluate(readSurfaceFaults)));
      if (title === 'Your name') await page.locator('#submit-licence').check();
      await next(page);
    }
    await titled(page, 'Check and send');
    await page.getByRole('button', { name: 'Save the file' }).waitFor();
    faults.push(...(await axeFaults(page)));
    expect(faults).toEqual([]);
  });

  it('axe finds no fault on the reviewer’s side', async () => {
    const page = await open(`${language}.html#review&term=premium&language=ar`, look);
    await page.locator('article').waitFor();
    await page.selectOption('#reviewer', 'fixture-eva');
    await page.selectOption('#role', 'translator');
    await page.getByLabel('Something must change').check();
    expect(await axeFaults(page)).toEqual([]);
  });
});
