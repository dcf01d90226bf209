import { browser } from 'wxt/browser';
import { plainAddress } from '../../shared/saved/plain-address.ts';
import { loadStrings } from '../../shared/strings/load-strings.ts';
import { leaveAskedWords } from '../asked-words.ts';
import { openSidePanel } from '../open-side-panel.ts';
import { selectionWords } from '../selection/selection-words.ts';

/** Name of the menu's item and of the key. */
const EXPLAIN_SELECTION = 'explain-selection';

/** The script that explains a selection, as it is packaged. */
const SCRIPT = '/selection.js';

/** What of a tab is looked at. */
interface Tab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
  /** There once the reader has asked for this page. */
  readonly url?: string | undefined;
}

/** The menu of selected words and its key. */
export class SelectionMenu {
  /** @param language - BCP 47 tag of the reader's language. */
  constructor(private readonly language: () => Promise<string>) {}

  /** To be called at every start of the background. */
  listen(): void {
    // What fails is named with the next change, or the next start.
    const update = () => void this.update().catch(() => {});
    browser.runtime.onInstalled.addListener(update);
    browser.runtime.onStartup.addListener(update);
    browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
      if (menuItemId === EXPLAIN_SELECTION) explain(tab, selectionText ?? null, frameId ?? 0);
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === EXPLAIN_SELECTION) explain(tab, null, 0);
    });
  }

  /** Names the item in the reader's language. */
  async update(): Promise<void> {
    const t = await loadStrings(await this.language(), [selectionWords]);
    // The browser puts the selected words in place of %s.
    const title = t('selection.menu', { words: '%s' });
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: EXPLAIN_SELECTION, title, contexts: ['selection'] });
  }
}

/** True where scripts may be brought in once the reader asks; browsers keep other pages to themselves. */
function isOpenPage(url: string | undefined): boolean {
  return url !== undefined && /^(?:https?|file):/.test(url);
}

function explain(tab: Tab | undefined, words: string | null, frame: number): void {
  const asked = { words, address: plainAddress(tab?.url ?? ''), at: Date.now() };
  if (tab?.id === undefined || !isOpenPage(tab.url)) {
    // A panel opens only at once: after any wait, it is no longer the reader who asks.
    void openSidePanel(tab?.windowId);
    void leaveAskedWords(asked);
    return;
  }
  void explainOn(tab.id, frame).catch(async () => {
    await leaveAskedWords(asked);
    await openSidePanel(tab.windowId);
  });
}

/** @throws if no script may come to the page: a PDF, a store, a page of an administrator's list. */
async function explainOn(tabId: number, frame: number): Promise<void> {
  const target = { tabId, frameIds: [frame] };
  const [answer] = await browser.scripting.executeScript({ target, files: [SCRIPT] });
  if (answer?.result !== true) throw new Error('Nothing could be shown on the page.');
}
