import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openProducts } from './access/products.ts';
import { readCutText } from './access/read-cut-text.ts';
import { readMotion } from './access/read-motion.ts';
import { readSmallTargets } from './access/read-small-targets.ts';
import { readUnnamedLanguages } from './access/read-unnamed-languages.ts';
import { partOf } from './access/surface.ts';
import { SURFACES } from './access/surfaces.ts';
import { spaceText, unspaceText } from './access/text-spacing.ts';
import { walkByTab } from './access/walk-by-tab.ts';
import { axeFaults } from './axe.ts';
import { SCREENS, type Screen, show } from './screens.ts';

const products = openProducts();
afterAll(() => products.close());

const named = (name: string) => SCREENS.find((screen) => screen.name === name) as Screen;
const LIGHT = named('light');
const NARROW = named('320 px wide');
const ZOOMED = named('400 % zoom');

/** Sizes do not hang on the direction: a mirrored page is tried where it is narrowest. */
const SIZES = { en: [LIGHT, NARROW, ZOOMED], ar: [NARROW] };

describe.each(['en', 'ar'] as const)('in %s', (tongue) => {
  describe.each(SURFACES)('$product: $name', (surface) => {
    let page: Page | undefined;
    const shown = async () => {
      page ??= await surface.open(products, tongue);
      await page.bringToFront();
      return { on: page, part: page.locator(partOf(surface)).first() };
    };
    const leave = async () => {
      const left = page;
      page = undefined;
      if (!left) return;
      // The extension's browser ends with its last page; the others' pages have a context each.
      if (surface.product === 'site') await left.context().close();
      else for (const one of left.context().pages().slice(1)) await one.close();
    };
    // What failed may have left the surface in any state.
    afterEach(({ task }) => (task.result?.state === 'fail' ? leave() : undefined));
    afterAll(leave);

    it.each([LIGHT, named('dark'), named('forced colours')])(
      'has no fault axe can find: $name',
      async (screen) => {
        const { on } = await shown();
        await show(on, screen);
        expect(await axeFaults(on, surface.part?.split(' ')[0])).toEqual([]);
      },
    );

    it('has nothing to press that is smaller than 24 px', async () => {
      const { on, part } = await shown();
      await show(on, LIGHT);
      expect(await part.evaluate(readSmallTargets)).toEqual([]);
    });

    it('says the language and direction of every passage', async () => {
      const { part } = await shown();
      expect(await part.evaluate(readUnnamedLanguages)).toEqual([]);
    });

    it('moves nothing where the reader wants less motion', async () => {
      const { on, part } = await shown();
      await on.emulateMedia({ reducedMotion: 'reduce' });
      expect(await part.evaluate(readMotion)).toEqual([]);
    });

    it.each([NARROW, ZOOMED])(
      'is read without moving sideways, and whole: $name',
      async (screen) => {
        const { on, part } = await shown();
        await show(on, screen);
        expect(await part.evaluate(readCutText)).toEqual([]);
      },
    );

    it.each(SIZES[tongue].slice(0, 2))(
      'can be read whole with wider spacing: $name',
      async (screen) => {
        const { on, part } = await shown();
        await show(on, screen);
        await part.evaluate(spaceText);
        // What is placed beside a word follows with the next frame.
        await on.waitForTimeout(100);
        const faults = await part.evaluate(readCutText);
        await part.evaluate(unspaceText);
        expect(faults).toEqual([]);
      },
    );

    it.each(SIZES[tongue].slice(0, 2))(
      'is gone through with the Tab key in its order, and left: $name',
      async (screen) => {
        // A walk may close what it leaves.
        await leave();
        const { on, part } = await shown();
        await show(on, screen);
        await part
          .locator(surface.start ?? 'body')
          .first()
          .evaluate(takeFocus);
        expect(await walkByTab(on, part)).toEqual([]);
      },
    );
  });
});

/** Gives the focus to what may not take it by itself. Sent into the page, so it stands alone. */
function takeFocus(element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
}
