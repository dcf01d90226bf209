import { openTestBrowser, type TestBrowser } from '../chromium.ts';
import { type OpenSite, openSite } from '../open-site.ts';
import { PAGES } from '../reader.ts';
import { openWidgetSite, type WidgetSite } from '../widget-site.ts';

/** What we make that somebody uses. */
export type Product = 'extension' | 'widget' | 'site';

/** A reader's language: one of each kind of writing. */
export type Tongue = 'en' | 'ar' | 'zh-Hans';

/** The language a browser is set to for it. */
const LOCALES: Readonly<Record<Tongue, string>> = { en: 'en-US', ar: 'ar', 'zh-Hans': 'zh-CN' };

/** Our products, each built and running, opened when first asked for. */
export interface Products {
  readonly extension: (tongue: Tongue) => Promise<TestBrowser>;
  readonly widget: () => Promise<WidgetSite>;
  readonly site: () => Promise<OpenSite>;
  readonly close: () => Promise<void>;
}

/** Makes them ready to be opened. */
export function openProducts(): Products {
  const open = new Map<string, Promise<{ close: () => Promise<void> }>>();
  const once = <T extends { close: () => Promise<void> }>(name: string, make: () => Promise<T>) => {
    const opened = (open.get(name) as Promise<T> | undefined) ?? make();
    open.set(name, opened);
    return opened;
  };
  return {
    extension: (tongue) =>
      once(tongue, () => openTestBrowser(PAGES, { language: LOCALES[tongue] })),
    widget: () => once('widget', () => openWidgetSite()),
    site: () => once('site', openSite),
    async close() {
      for (const opened of open.values()) await (await opened).close();
    },
  };
}
