import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { serialised } from './chromium.ts';
import { cardOf, useReaders } from './reader.ts';
import { SCREENS, show } from './screens.ts';
import { askFrom, explainSelected, kept, openSidePanel, put, select } from './side-panel.ts';
import { readSurfaceFaults } from './surface-faults.ts';

const open = useReaders();
const PAGE = 'en-benefits/page.html';

const title = (page: Page) => cardOf(page).locator('h2').first();
const inCard = (page: Page, name: string) =>
  cardOf(page).getByRole('button', { name, exact: true });

/** A page that says something more, with these words of it selected. */
async function openWith(language: string, sentence: string, words: string): Promise<Page> {
  const page = await open(language, PAGE);
  await page.evaluate((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.body.append(paragraph);
    history.replaceState(null, '', '?case=123#here');
  }, sentence);
  await select(page, words);
  return page;
}

/** What has the focus, inside a host of ours: that of the marks or that of the answer. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('termlight-host')];
    const active = hosts.map((host) => host.shadowRoot?.activeElement).find((one) => one);
    return active?.textContent ?? '';
  });

describe.each(['menu', 'key'] as const)('selected words, asked about by %s', (way) => {
  it('are explained in a card beside them, which goes without a trace', async () => {
    const page = await open('es', PAGE);
    const before = await serialised(page);
    await select(page, 'appeal');
    await explainSelected(page, way);
    await expect.poll(() => title(page).textContent()).toBe('apelación');
    expect(await focused(page)).toBe('apelación');
    expect(await cardOf(page).locator('.status').count()).toBe(1);
    const box = await cardOf(page).boundingBox();
    const word = await page.evaluate(() => {
      const { bottom, left } = (getSelection() as Selection).getRangeAt(0).getBoundingClientRect();
      return { bottom, left };
    });
    expect(box?.y).toBeGreaterThan(word.bottom);
    expect(Math.abs((box?.x ?? 0) - word.left)).toBeLessThan(40);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardOf(page).count()).toBe(0);
    expect(await serialised(page)).toBe(before);
  });
});

describe('selected words', () => {
  it('are explained where the reader wants no marks', async () => {
    const page = await open('en-US', PAGE);
    const panel = await openSidePanel(page);
    await askFrom(panel, { type: 'change-settings', patch: { sites: 'click' } });
    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
    await select(page, 'household');
    await explainSelected(page);
    await expect.poll(() => title(page).textContent()).toBe('household');
    await askFrom(panel, { type: 'clear-all' });
  });

  it('are explained in a field, without a look at the rest of it', async () => {
    const page = await open('en-US', PAGE);
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.value = 'My name is Ana. What is Medicaid?';
      document.body.append(field);
      field.focus();
      field.setSelectionRange(24, 32);
    });
    await explainSelected(page);
    await expect.poll(() => title(page).textContent()).toBe('Medicaid');
  });

  it('that can mean several things are chosen from, and back', async () => {
    const page = await openWith('en-US', 'You may get rent relief here.', 'rent relief');
    await explainSelected(page);
    await expect.poll(() => title(page).textContent()).toBe('This can mean:');
    const choices = cardOf(page).locator('.choices button');
    expect(await choices.count()).toBe(2);
    const name = (await choices.first().locator('b').textContent()) ?? '';
    await choices.first().click();
    await expect.poll(() => title(page).textContent()).toBe(name);
    expect(await focused(page)).toBe(name);
    await inCard(page, 'Back').click();
    await expect.poll(() => choices.count()).toBe(2);
  });

  it('that are only like a term lead to the nearest, by keyboard alone', async () => {
    const page = await openWith('en-US', 'Ask about medicad now.', 'medicad');
    await explainSelected(page);
    await expect.poll(() => title(page).textContent()).toContain('The nearest words:');
    // From the title: the button that closes, then the words.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Medicaid');
    await page.keyboard.press('Enter');
    await expect.poll(() => title(page).textContent()).toBe('Medicaid');
  });

  it('go on the device as a suggestion, and no more than is ticked', async () => {
    const sentence = 'Bring the quasiblurb to Ana.';
    const page = await openWith('en-US', `Hello. ${sentence} Thanks.`, 'quasiblurb');
    const suggest = async (...ticked: string[]) => {
      await page.bringToFront();
      await select(page, 'quasiblurb');
      await explainSelected(page);
      await inCard(page, 'Suggest this word').click();
      for (const one of ticked) await cardOf(page).getByLabel(one).check();
      await inCard(page, 'Keep this suggestion').click();
      await cardOf(page).getByText('Kept on this device.').waitFor();
    };
    const panel = await openSidePanel(page);
    const suggestions = async () => ((await kept(panel)).suggestions as { items: object[] }).items;
    const word = { word: 'quasiblurb', language: 'en' };
    await suggest();
    expect(await suggestions()).toEqual([{ ...word, sentence: null, address: null }]);
    await suggest('Add the sentence it stands in', 'Add the address of the page');
    const address = 'http://termlight-test.gov/en-benefits/page.html';
    expect(await suggestions()).toEqual([{ ...word, sentence, address }]);
    await askFrom(panel, { type: 'clear-all' });
  });

  it('that can’t be kept are told of, and nothing that was kept is lost', async () => {
    const page = await openWith('en-US', 'Bring the quasiblurb.', 'quasiblurb');
    const panel = await openSidePanel(page);
    const newer = { format: 2, items: [] };
    await put(panel, { suggestions: newer });
    await explainSelected(page);
    await inCard(page, 'Suggest this word').click();
    await inCard(page, 'Keep this suggestion').click();
    await cardOf(page).getByText('This could not be kept').waitFor();
    expect((await kept(panel)).suggestions).toEqual(newer);
    await askFrom(panel, { type: 'clear-all' });
  });

  it('are answered in our own page where no card can be shown', async () => {
    const page = await open('en-US', PAGE);
    const [answer] = await Promise.all([
      page.context().waitForEvent('page'),
      explainSelected(page, 'menu', 'chrome://version/'),
    ]);
    await answer.locator('summary').first().waitFor();
    expect(new URL(answer.url()).pathname).toBe('/sidepanel.html');
    expect(await answer.locator('#search').inputValue()).toBe('rent relief');
    // What she asked for by name is told at once.
    await answer.locator('.text .status').first().waitFor();
  });
});

it.each(['en', 'ar'])('everyone can use the answer on every screen, in %s', async (language) => {
  const page = await openWith(
    language === 'en' ? 'en-US' : language,
    'Ask about the medicad premim.',
    'medicad',
  );
  await explainSelected(page);
  await cardOf(page).locator('.ask button').click();
  for (const screen of SCREENS) {
    await show(page, screen);
    // The card is placed with the next frame.
    await page.waitForTimeout(200);
    const faults = [
      ...(await axeFaults(page, 'termlight-host')),
      ...(await cardOf(page).evaluate(readSurfaceFaults)),
    ];
    expect(faults.map((fault) => `${screen.name}: ${fault}`)).toEqual([]);
  }
});
