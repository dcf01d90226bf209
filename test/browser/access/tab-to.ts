import type { Locator, Page } from 'playwright-core';

/** True while something has the focus, in whatever tree it stands. */
export function hasFocus(what: Locator): Promise<boolean> {
  return what.evaluate((element) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    return root.activeElement === element;
  });
}

/**
 * Presses the Tab key, forwards or back, until something has the focus, as somebody without a mouse does.
 *
 * @throws where the key does not lead to it.
 */
export async function tabTo(
  page: Page,
  what: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await hasFocus(what)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`No Tab leads to ${what}.`);
}
