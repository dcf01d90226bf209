import { render } from 'preact';
import { createSurfaces } from '../../../shared/card/surfaces.ts';
import type { Settings } from '../../../shared/settings/settings.ts';
import { createStrings } from '../../../shared/strings/create-strings.ts';
import type { WordLoader } from '../../../shared/strings/load-strings.ts';
import { askBackground } from '../../ask-background.ts';
import type { ContentsAnswer } from '../../messages.ts';
import { type ExtensionSession, startExtensionSession } from '../../page-session.ts';
import { provideSurfaces } from '../../provided-surfaces.ts';
import { chooseSites } from '../../sites/choose-sites.ts';
import { sitesWords } from '../../sites/sites-words.ts';
import { changeSettings } from '../../stored-settings.ts';
import { type Drawn, startSurface } from '../../surface/start-surface.tsx';
import { SAMPLE } from './Sample.tsx';
import { Welcome, type WelcomeActions } from './Welcome.tsx';

const welcomeWords: WordLoader = (tag) => import(`./words/${tag}.json`);

const root = document.getElementById('welcome') as HTMLElement;

let places: ContentsAnswer['places'] | undefined;
let told = '';
let shown = new AbortController();

// Here the cards are part of the page: nobody brings them in.
provideSurfaces({ createSurfaces, createStrings });

/** Marks the sample, and nothing else of this page. */
function markSample(settings: Settings): ExtensionSession {
  shown.abort();
  shown = new AbortController();
  const accepts = ({ start }: { start: { node: Text } }) =>
    start.node.parentElement?.closest(`#${SAMPLE}`) !== null;
  return startExtensionSession(document, settings, shown.signal, accepts);
}

async function draw(drawn: Drawn): Promise<void> {
  const { t, settings } = drawn;
  places ??= (await askBackground<ContentsAnswer>({ type: 'contents' }))?.places ?? [];
  const known = places;
  let session: ExtensionSession | null = null;
  const show = (what = told) => {
    told = what;
    render(<Welcome drawn={drawn} places={known} told={told} actions={actions} />, root);
  };
  const actions: WelcomeActions = {
    chooseLanguage: async (language) => {
      if (!(await changeSettings({ language }))) show(t('surface.notKept'));
    },
    chooseSites: async (sites, state) => {
      const chosen = await chooseSites({ sites, state }, known);
      const told = { kept: '', refused: 'sites.refused', failed: 'surface.notKept' }[chosen];
      show(told && t(told));
    },
    // After the press has been seen as one beside a card, which closes it.
    next: () => void setTimeout(() => session?.step(1)),
    openPanel: () => void session?.openPanel(),
    finish: async () => {
      const isKept = await changeSettings({ welcomed: true });
      show(t(isKept ? 'welcome.finished' : 'surface.notKept'));
    },
  };
  show();
  session = markSample(settings);
}

startSurface({ words: [welcomeWords, sitesWords], title: (t) => t('welcome.title'), draw });
