import { browser, type PublicPath } from 'wxt/browser';

/** What browsers call the panel at a window's side, and how it is opened. */
interface Sides {
  readonly sidePanel?: { readonly open: (where: { windowId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

/** Opens it; rejects unless the reader has just asked. */
function open(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Sides;
  if (sidePanel && windowId !== undefined) return sidePanel.open({ windowId });
  return sidebarAction?.open() ?? Promise.reject(new Error('There is no side panel.'));
}

/** Opens the side panel, or its page in a tab where the browser lets no panel be opened now. */
export async function openSidePanel(windowId: number | undefined): Promise<void> {
  const url = browser.runtime.getURL('/sidepanel.html' as PublicPath);
  await open(windowId).catch(() => browser.tabs.create({ url }));
}
