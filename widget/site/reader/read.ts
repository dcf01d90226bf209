import { mountReader } from '../../../shared/reader/mount-reader.tsx';
import { readerWords } from '../../../shared/reader/reader-words.ts';
import { loadStrings, sharedWords } from '../../../shared/strings/load-strings.ts';
import { forgetOffline, keepOffline } from './keep-offline.ts';
import { loadSiteSettings } from './site-settings.ts';
import { loadSiteSource } from './site-source.ts';
import { whenIdle } from './when-idle.ts';

/** The page "Read a letter": puts the reading view there, with the words of this site. */

const root = document.getElementById('reader');
const told = document.getElementById('told');
const atRoot = (path: string) => new URL(`../${path}`, document.baseURI);
const ending = new AbortController();
const wordsIn = (language: string) => loadStrings(language, [sharedWords, readerWords]);

function tell(sentence: string | undefined): void {
  if (told) told.textContent = sentence ?? '';
}

async function start(within: HTMLElement): Promise<void> {
  const { bundle = '', folder = '', kept, idle } = within.dataset;
  const address = (path: string) => new URL(path, document.baseURI);
  const language = document.documentElement.lang;
  const [t, source, settings] = await Promise.all([
    wordsIn(language),
    loadSiteSource(address(bundle), address(folder)),
    loadSiteSettings(atRoot('settings.json')),
  ]);
  document.getElementById('before')?.remove();
  const view = mountReader(
    within,
    {
      source,
      t,
      language,
      secondLanguage: null,
      textSize: 'normal',
      pdfFolder: atRoot('pdf/').href,
      today: () => new Date().toISOString().slice(0, 10),
      given: null,
      chose: async ({ language: chosen }) => {
        if (chosen !== undefined) view.change({ t: await wordsIn(chosen), language: chosen });
      },
      cleared: () => tell(''),
    },
    ending.signal,
  );
  whenIdle(
    window,
    settings.idleMinutes,
    () => {
      view.clear();
      tell(idle);
    },
    ending.signal,
  );
  const worker = atRoot('service-worker.js');
  const offline = settings.offline
    ? keepOffline(worker, language, () => tell(kept), ending.signal)
    : forgetOffline(worker);
  // Without it the page works all the same.
  await offline.catch(() => undefined);
}

if (root) {
  start(root).catch(() => {
    root.replaceChildren();
    tell(root.dataset.failed);
  });
}
