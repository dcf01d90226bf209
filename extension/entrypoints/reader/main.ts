import { browser } from 'wxt/browser';
import { mountReader } from '../../../shared/reader/mount-reader.tsx';
import type { MountedReader } from '../../../shared/reader/reader-options.ts';
import { readerWords } from '../../../shared/reader/reader-words.ts';
import { askBackground } from '../../ask-background.ts';
import { changeSettings } from '../../stored-settings.ts';
import { type Drawn, startSurface } from '../../surface/start-surface.tsx';
import { backgroundSource } from './background-source.ts';
import { givenPage } from './given-page.ts';

/** Stands in our address once all was cleared: a page that starts anew says so. */
const CLEARED = '#cleared';

let mounting: Promise<MountedReader> | undefined;
let isPrivate = false;

/** Today where the reader is, as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Nothing leads back to the page that was read; in private mode nothing else is left either. */
function forget(): void {
  history.replaceState(null, '', CLEARED);
  if (isPrivate) void askBackground({ type: 'clear-all' });
}

async function mount({ t, language, available, settings }: Drawn): Promise<MountedReader> {
  const { secondLanguage, textSize } = settings;
  const isCleared = location.hash === CLEARED;
  const reader = mountReader(
    document.getElementById('reader') as HTMLElement,
    {
      ...{ t, language, secondLanguage, textSize },
      source: backgroundSource(available),
      pdfFolder: browser.runtime.getURL('/pdf/' as '/reader.html'),
      today,
      given: await givenPage(location.hash.slice(1)),
      chose: (choice) => void changeSettings(choice),
      cleared: forget,
    },
    new AbortController().signal,
  );
  if (isCleared) reader.clear();
  return reader;
}

startSurface({
  words: [readerWords],
  title: (t) => t('reader.title'),
  async draw(drawn) {
    isPrivate = drawn.isPrivate;
    if (!mounting) {
      mounting = mount(drawn);
      return;
    }
    const { t, language, settings } = drawn;
    const { secondLanguage, textSize } = settings;
    (await mounting).change({ t, language, secondLanguage, textSize });
  },
});
