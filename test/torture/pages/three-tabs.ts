import type { Page } from 'playwright-core';
import { openWidgetSite, SITE } from '../../browser/widget-site.ts';
import { EMPTY, type MadePage, plainPath, servedPages, widgetPath } from './made-page.ts';

/** One tab in which page after page is opened. */
export interface Tab {
  readonly page: Page;
  /** Opens a page and forgets what was complained about before. */
  readonly go: (made: MadePage) => Promise<void>;
  /** Errors, and requests to others, since the page was opened. */
  readonly errors: string[];
  /** What the widget told the site's makers. */
  readonly warnings: string[];
}

/** The same pages in three tabs: with the extension, with the widget, and with nothing of ours. */
export interface ThreeTabs {
  readonly extension: Tab;
  readonly widget: Tab;
  readonly alone: Tab;
  readonly close: () => Promise<void>;
}

/** Opens a browser with the extension and one without, for these pages. */
export async function openThreeTabs(pages: readonly MadePage[]): Promise<ThreeTabs> {
  const served = servedPages(pages);
  const [marked, bare] = await Promise.all([
    openWidgetSite({ ...served, extension: true }),
    openWidgetSite(served),
  ]);
  const tab = async (site: typeof marked, pathOf: (made: MadePage) => string): Promise<Tab> => {
    const { page, errors, warnings } = await site.open(EMPTY);
    return {
      page,
      errors,
      warnings,
      async go(made) {
        await page.goto('about:blank');
        errors.length = 0;
        warnings.length = 0;
        await page.goto(`http://${SITE}${pathOf(made)}`, { waitUntil: 'load', timeout: 120_000 });
      },
    };
  };
  return {
    extension: await tab(marked, plainPath),
    widget: await tab(bare, widgetPath),
    alone: await tab(bare, plainPath),
    async close() {
      await Promise.all([marked.close(), bare.close()]);
    },
  };
}
