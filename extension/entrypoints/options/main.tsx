import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Settings } from '../../../shared/settings/settings.ts';
import type { WordLoader } from '../../../shared/strings/load-strings.ts';
import { askBackground } from '../../ask-background.ts';
import type { ContentsAnswer } from '../../messages.ts';
import { chooseSites } from '../../sites/choose-sites.ts';
import { sitesWords } from '../../sites/sites-words.ts';
import { changeSettings, setQuiet } from '../../stored-settings.ts';
import { type Drawn, startSurface } from '../../surface/start-surface.tsx';
import type { Key } from './KeyOptions.tsx';
import { Options, type OptionsActions, type Told } from './Options.tsx';
import { saveCopy } from './save-copy.ts';

const optionsWords: WordLoader = (tag) => import(`./words/${tag}.json`);

const root = document.getElementById('options') as HTMLElement;

const NOTHING: ContentsAnswer = { collections: [], places: [] };

let told: Told = { text: '', isBad: false };

async function readKeys(): Promise<readonly Key[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ description }) => description)
    .map(({ description = '', shortcut = '' }) => ({ description, shortcut }));
}

/** Each browser has its own page for keys, and Firefox a call for it. */
async function openKeys(): Promise<void> {
  const { openShortcutSettings } = browser.commands as {
    openShortcutSettings?: () => Promise<void>;
  };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

async function draw(asRead: Drawn): Promise<void> {
  const { t } = asRead;
  let drawn = asRead;
  const contents = (await askBackground<ContentsAnswer>({ type: 'contents' })) ?? NOTHING;
  const keys = await readKeys();
  const show = (text = told.text, isBad = told.isBad) => {
    told = { text, isBad };
    render(
      <Options drawn={drawn} contents={contents} keys={keys} told={told} actions={actions} />,
      root,
    );
  };
  const tell = (isKept: boolean) => show(t(isKept ? 'options.saved' : 'surface.notKept'), !isKept);
  const actions: OptionsActions = {
    save: async (patch) => {
      const isKept = await changeSettings(patch);
      // Until the page is drawn anew it shows what was chosen, not what was read.
      if (isKept) drawn = { ...drawn, settings: { ...drawn.settings, ...(patch as Settings) } };
      tell(isKept);
    },
    chooseSites: async (sites, state) => {
      const chosen = await chooseSites({ sites, state }, contents.places);
      if (chosen === 'kept') tell(true);
      else show(t(chosen === 'refused' ? 'sites.refused' : 'surface.notKept'), true);
    },
    makeLoud: async (host) => tell(await setQuiet(host, false)),
    setPrivate: async (on) => tell((await askBackground({ type: 'set-private', on })) !== null),
    clear: async () => {
      if (!(await askBackground({ type: 'clear-all' }))) tell(false);
    },
    saveCopy: () => void saveCopy().catch(() => show(t('surface.unread'), true)),
    changeKeys: () => void openKeys(),
  };
  show();
}

startSurface({ words: [optionsWords, sitesWords], title: (t) => t('options.title'), draw });
