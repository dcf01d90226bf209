import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { paintedWords } from './chromium.ts';
import { cardOf, openPanel, openPopup, panelOf, press, useReaders } from './reader.ts';

const open = useReaders();

/** What a screen reader is told, without addresses, and without the unseen marks around names. */
async function treeOf(surface: Locator): Promise<string> {
  const tree = await surface.ariaSnapshot();
  const lines = tree.split('\n').filter((line) => !line.trim().startsWith('- /url:'));
  return `${lines.join('\n').replace(/[\u2066-\u2069]/g, '')}\n`;
}

/** Each stretch of text with the language it is spoken in, in the order in which it is read. */
function spokenIn(surface: Locator): Promise<string> {
  return surface.evaluate((element) => {
    const lines: string[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').replace(/[\u2066-\u2069]/g, '').trim();
      const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang');
      if (/[\p{L}\p{N}]/u.test(text)) lines.push(`${lang}: ${text}`);
    }
    return `${lines.join('\n')}\n`;
  });
}

/** Where what was read is kept; a change that was read and found good is kept by `vitest run -u`. */
const kept = (name: string) => `./snapshots/${name}.txt`;

it.each([
  ['en', 'en-US'],
  ['ar', 'ar'],
  ['zh-Hans', 'zh-CN'],
])('is told to a screen reader as it was read and found good: %s', async (name, language) => {
  const on = await open(language, 'en-benefits/page.html');
  await press(on, (await paintedWords(on)).indexOf('appeal'));
  await expect(await treeOf(cardOf(on))).toMatchFileSnapshot(kept(`card-${name}`));
  await expect(await spokenIn(cardOf(on))).toMatchFileSnapshot(kept(`card-${name}-languages`));
  await on.keyboard.press('Escape');

  await openPanel(on);
  await expect(await treeOf(panelOf(on))).toMatchFileSnapshot(kept(`panel-${name}`));
  await expect(await spokenIn(panelOf(on))).toMatchFileSnapshot(kept(`panel-${name}-languages`));

  const popup = (await openPopup(on)).locator('html');
  await expect(await treeOf(popup)).toMatchFileSnapshot(kept(`popup-${name}`));
  await expect(await spokenIn(popup.locator('body'))).toMatchFileSnapshot(
    kept(`popup-${name}-languages`),
  );
});
