import { browser } from 'wxt/browser';
import type { Given } from '../../../shared/documents/given.ts';
import type { PageRequest } from '../../page-messages.ts';
import { type TakenPage, takePage } from '../../take-page.ts';

const TAKE: PageRequest = { type: 'take-page' };

/** Asks the page itself, else brings the question into it: the popup's press allows that. */
async function takeFrom(tabId: number): Promise<TakenPage | null> {
  const told = await browser.tabs.sendMessage(tabId, TAKE).catch(() => null);
  if (told) return told as TakenPage;
  const target = { tabId };
  const [answer] = await browser.scripting
    .executeScript({ target, func: takePage })
    .catch(() => []);
  return answer?.result ?? null;
}

/**
 * What a tab shows, to be read here; null where it can't be had: the tab is gone, or the browser keeps
 * its page to itself.
 *
 * @param tab - its number, as the address of our page names it after `#`; '' for none.
 */
export async function givenPage(tab: string): Promise<Given | null> {
  if (!/^\d+$/.test(tab)) return null;
  const page = await takeFrom(Number(tab));
  return page && { kind: 'html', html: page.html, address: page.address };
}
