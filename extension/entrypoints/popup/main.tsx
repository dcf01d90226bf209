import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { WordLoader } from '../../../shared/strings/load-strings.ts';
import { askBackground } from '../../ask-background.ts';
import { CONTENT_SCRIPT } from '../../content-script.ts';
import { isPdf } from '../../is-pdf.ts';
import { openSidePanel } from '../../open-side-panel.ts';
import type { PageRequest, PageTermsAnswer } from '../../page-messages.ts';
import { changeSettings, setQuiet } from '../../stored-settings.ts';
import { type Drawn, startSurface } from '../../surface/start-surface.tsx';
import { Popup, type PopupState } from './Popup.tsx';

const popupWords: WordLoader = (tag) => import(`./words/${tag}.json`);

async function frontTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function askPage<T>(request: PageRequest): Promise<T | null> {
  const tab = await frontTab();
  if (tab?.id === undefined) return null;
  return ((await browser.tabs.sendMessage(tab.id, request).catch(() => null)) as T) ?? null;
}

/** What there is to show now. */
async function readState({ language, available, isPrivate }: Drawn): Promise<PopupState> {
  const page = await askPage<PageTermsAnswer>({ type: 'page-terms' });
  const terms = new Set(page?.terms.map(({ term }) => term)).size;
  const state = page?.state ?? ((await isPdf(await frontTab())) ? 'pdf' : 'away');
  return { language, available, page: state, terms, isPrivate };
}

async function draw(drawn: Drawn, isFailed = false): Promise<void> {
  // Known before she presses: browsers open the panel only in the press itself.
  const { id: windowId } = await browser.windows.getCurrent();
  const again = async (work: Promise<boolean>) => {
    const isDone = await work;
    // The page takes a moment to follow.
    setTimeout(() => void draw(drawn, !isDone), 150);
  };
  const orSay = async (work: Promise<boolean>) => {
    if (!(await work)) await draw(drawn, true);
  };
  const actions = {
    chooseLanguage: (language: string) => void orSay(changeSettings({ language })),
    setOn: (on: boolean) => again(setOn(on)),
    markHere: () => again(markHere()),
    openPanel: () => void askPage({ type: 'open-panel' }).then(() => window.close()),
    read: () => void openReader().then(() => window.close()),
    openSide: () => void openSidePanel(windowId).then(() => window.close()),
    next: () => void askPage({ type: 'step', by: 1 }).then(() => window.close()),
    clear: () => void orSay(askBackground({ type: 'clear-all' }).then(Boolean)),
  };
  render(
    <Popup state={await readState(drawn)} isFailed={isFailed} actions={actions} t={drawn.t} />,
    document.getElementById('popup') as HTMLElement,
  );
}

/** False if it could not be kept. */
async function setOn(on: boolean): Promise<boolean> {
  const host = (await askPage<PageTermsAnswer>({ type: 'page-terms' }))?.host;
  return !host || setQuiet(host, !on);
}

/** The reader takes the page's text from its tab: nothing of it is kept on the way. */
async function openReader(): Promise<void> {
  const tab = await frontTab();
  await browser.tabs.create({ url: `${browser.runtime.getURL('/reader.html')}#${tab?.id ?? ''}` });
}

async function markHere(): Promise<true> {
  const tab = await frontTab();
  if (tab?.id === undefined) return true;
  await browser.scripting
    .executeScript({ target: { tabId: tab.id }, files: [CONTENT_SCRIPT] })
    // Browsers keep some of their own pages to themselves.
    .catch(() => {});
  await askPage({ type: 'mark-here' });
  return true;
}

startSurface({ words: [popupWords], title: () => 'Termlight', draw: (drawn) => draw(drawn) });
