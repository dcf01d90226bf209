import { describe, expect, it } from 'vitest';
import { askPage, pageTerms } from './chromium.ts';
import { cardOf, openPanel, panelOf, useReaders } from './reader.ts';

const open = useReaders();

describe('the panel', () => {
  it('lists each term a reader can see, once, in the page’s order, with how often it stands there', async () => {
    const on = await open('en-US', 'en-markup/page.html');
    await openPanel(on);
    const rows = await panelOf(on).locator('li').allTextContents();
    expect(rows.slice(0, 3).map((row) => row.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^tax credit.*1 place$/),
      expect.stringMatching(/^unemployment insurance.*1 place$/),
      expect.stringMatching(/^Medicaid.*4 places$/),
    ]);
    // Medicare stands once in sight and once hidden by style.
    expect(rows.find((row) => row.startsWith('Medicare'))).toMatch(/1 place$/);
    expect(await panelOf(on).locator('h2').textContent()).toBe(`${rows.length} words on this page`);
  });

  it('finds a word as she types, without accents, and says what it found', async () => {
    const on = await open('es', 'en-benefits/page.html');
    await openPanel(on);
    await panelOf(on).locator('#filter').fill('apelacion');
    expect(await panelOf(on).locator('li').count()).toBe(1);
    const said = panelOf(on).locator('[role=status]');
    expect(await said.textContent()).toBe('1 palabra encontrada');
    await panelOf(on).locator('#filter').fill('xyz');
    expect(await said.textContent()).toContain('No hay ninguna');
    await panelOf(on).locator('#filter').fill('');
    expect(await said.textContent()).toBe('');
  });

  it('opens every term’s card by keyboard alone, and gives the focus back', async () => {
    for (const path of ['en-benefits', 'es-beneficios', 'ar-masaada']) {
      const on = await open('en-US', `${path}/page.html`);
      await openPanel(on);
      const rows = await panelOf(on).locator('li').count();
      const focused = () =>
        on.evaluate(() => {
          const active = document.querySelector('termlight-host')?.shadowRoot?.activeElement;
          return active?.closest('.card') ? 'card' : (active?.textContent ?? '');
        });
      // From the title: the field, the button that closes, then the terms.
      for (let tab = 0; tab < 3; tab += 1) await on.keyboard.press('Tab');
      for (let row = 0; row < rows; row += 1) {
        const button = await focused();
        await on.keyboard.press('Enter');
        const title = cardOf(on).locator('h2');
        await title.waitFor({ timeout: 5000 });
        expect(button).toContain(await title.textContent());
        expect(await focused()).toBe('card');
        await on.keyboard.press('Escape');
        expect(await on.locator('termlight-host .card:popover-open').count()).toBe(0);
        expect(await focused()).toBe(button);
        await on.keyboard.press('Tab');
      }
      expect(rows).toBeGreaterThan(5);
      await on.keyboard.press('Escape');
      expect(await on.locator('termlight-host .panel:popover-open').count()).toBe(0);
      await on.close();
    }
  });

  it('says how many words there are once, to those who listen', async () => {
    const on = await open('en-US', 'en-benefits/page.html');
    const said = on.locator('termlight-host .announcer');
    await said.waitFor({ state: 'attached', timeout: 5000 });
    await expect.poll(() => said.textContent()).toBe('Termlight explains 10 words on this page.');
    await on.evaluate(() => document.body.append(' Ask about TANF.'));
    await on.waitForTimeout(500);
    expect(await said.count()).toBe(1);
    expect(await said.getAttribute('role')).toBe('status');
  });
});

describe('the keys for the next word and the one before', () => {
  it('go through the page in order, opening each card with the focus in it', async () => {
    const on = await open('en-US', 'en-benefits/page.html');
    const context = on.context();
    const title = async (by: 1 | -1) => {
      await askPage(context, { type: 'step', by });
      await on.waitForTimeout(300);
      return cardOf(on).locator('h2').textContent();
    };
    const terms = (await pageTerms({ context }, on)).map(({ term }) => term);
    expect(terms.slice(0, 3)).toEqual(['coverage', 'medicaid', 'household']);
    expect(await title(1)).toBe('coverage');
    expect(await title(1)).toBe('Medicaid');
    expect(await title(1)).toBe('household');
    expect(await title(-1)).toBe('Medicaid');
  });
});
