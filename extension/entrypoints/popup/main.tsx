import { render } from 'preact';
import { browser } from 'wxt/browser';
import { directionOf } from '../../../shared/language/languages.ts';
import { withQuiet } from '../../../shared/settings/settings.ts';
import { askBackground } from '../../ask-background.ts';
import type { LanguagesAnswer, PageRequest, PageTermsAnswer } from '../../messages.ts';
import { readSettings, writeSettings } from '../../stored-settings.ts';
import { Popup, type PopupState } from './Popup.tsx';

/** The content script's file, as WXT names it. */
const CONTENT_SCRIPT = '/content-scripts/marker.js';

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
async function readState(): Promise<PopupState> {
  const languages = await askBackground<LanguagesAnswer>({ type: 'languages' });
  const page = await askPage<PageTermsAnswer>({ type: 'page-terms' });
  const terms = new Set(page?.terms.map(({ term }) => term)).size;
  const { language, available } = languages ?? { language: 'en', available: ['en'] };
  return { language, available, page: page?.state ?? 'away', terms };
}

async function draw(): Promise<void> {
  const state = await readState();
  document.documentElement.lang = state.language;
  document.documentElement.dir = directionOf(state.language);
  const again = async (work: Promise<unknown>) => {
    await work;
    // The page takes a moment to follow.
    setTimeout(draw, 150);
  };
  const actions = {
    chooseLanguage: (language: string) =>
      again(readSettings().then((settings) => writeSettings({ ...settings, language }))),
    setOn: (on: boolean) => again(setOn(on)),
    markHere: () => again(markHere()),
    openPanel: () => void askPage({ type: 'open-panel' }).then(() => window.close()),
    next: () => void askPage({ type: 'step', by: 1 }).then(() => window.close()),
  };
  render(
    <Popup state={state} actions={actions} />,
    document.getElementById('popup') as HTMLElement,
  );
}

async function setOn(on: boolean): Promise<void> {
  const host = (await askPage<PageTermsAnswer>({ type: 'page-terms' }))?.host;
  if (host) await writeSettings(withQuiet(await readSettings(), host, !on));
}

async function markHere(): Promise<void> {
  const tab = await frontTab();
  if (tab?.id === undefined) return;
  await browser.scripting
    .executeScript({ target: { tabId: tab.id }, files: [CONTENT_SCRIPT] })
    // Browsers keep some of their own pages to themselves.
    .catch(() => {});
}

void draw();
