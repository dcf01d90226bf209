import { type Browser, browser } from 'wxt/browser';

/** True for an address that names a PDF. */
function namesPdf(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}

/** True for a tab that shows a PDF, where extensions can do nothing: by its address, else its type. */
export async function isPdf(
  tab: Pick<Browser.tabs.Tab, 'id' | 'url'> | undefined,
): Promise<boolean> {
  if (tab?.id === undefined) return false;
  if (namesPdf(tab.url)) return true;
  const target = { tabId: tab.id };
  const func = () => document.contentType;
  const [answer] = await browser.scripting.executeScript({ target, func }).catch(() => []);
  return answer?.result === 'application/pdf';
}
