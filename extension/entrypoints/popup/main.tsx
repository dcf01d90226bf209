import { render } from 'preact';
import { browser } from 'wxt/browser';
import { withQuiet } from '../../../shared/settings/settings.ts';
import type { WordLoader } from '../../../shared/strings/load-strings.ts';
import { askBackground } from '../../ask-background.ts';
import { CONTENT_SCRIPT } from '../../content-script.ts';
import { isPdf } from '../../is-pdf.ts';
import type { PageRequest, PageTermsAnswer } from '../../messages.ts';
import { changeSettings, readSettings } from '../../stored-settings.ts';
import { type Drawn, startSurface } from '../../surface/start-surface.ts';
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

async function draw(drawn: Drawn): Promise<void> {
  const again = async (work: Promise<unknown>) => {
    await work;
    // The page takes a moment to follow.
    setTimeout(() => void draw(drawn), 150);
  };
  const actions = {
    chooseLanguage: (language: string) => void changeSettings({ language }),
    setOn: (on: boolean) => again(setOn(on)),
    markHere: () => again(markHere()),
    openPanel: () => void askPage({ type: 'open-panel' }).then(() => window.close()),
    read: () => void openReader().then(() => window.close()),
    next: () => void askPage({ type: 'step', by: 1 }).then(() => window.close()),
    clear: () => void askBackground({ type: 'clear-all' }),
  };
  render(
    <Popup state={await readState(drawn)} actions={actions} t={drawn.t} />,
    document.getElementById('popup') as HTMLElement,
  );
}

async function setOn(on: boolean): Promise<void> {
  const host = (await askPage<PageTermsAnswer>({ type: 'page-terms' }))?.host;
  if (!host) return;
  const { quietHosts } = withQuiet(await readSettings(), host, !on);
  await changeSettings({ quietHosts });
}

/** The reader takes the page's text from its tab: nothing of it is kept on the way. */
async function openReader(): Promise<void> {
  const tab = await frontTab();
  await browser.tabs.create({ url: `${browser.runtime.getURL('/reader.html')}#${tab?.id ?? ''}` });
}

async function markHere(): Promise<void> {
  const tab = await frontTab();
  if (tab?.id === undefined) return;
  await browser.scripting
    .executeScript({ target: { tabId: tab.id }, files: [CONTENT_SCRIPT] })
    // Browsers keep some of their own pages to themselves.
    .catch(() => {});
  await askPage({ type: 'mark-here' });
}

startSurface({ words: [popupWords], title: () => 'Termlight', draw });
