import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { WordLoader } from '../../../shared/strings/load-strings.ts';
import { selectionWords } from '../../selection/selection-words.ts';
import { type Drawn, startSurface } from '../../surface/start-surface.tsx';
import { SidePanel } from './SidePanel.tsx';

const ownWords: WordLoader = (tag) => import(`./words/${tag}.json`);

/** The tab it is for: `?tab=7` where it stands in a tab itself; else the one in front. */
function givenTab(): number | null {
  const given = new URLSearchParams(location.search).get('tab');
  return given === null ? null : Number(given);
}

function draw({ t, language, available, settings }: Drawn): void {
  render(
    <SidePanel
      // What was loaded in one language is loaded anew in another.
      key={`${language} ${settings.secondLanguage}`}
      t={t}
      language={language}
      available={available}
      tab={givenTab()}
    />,
    document.getElementById('sidepanel') as HTMLElement,
  );
}

startSurface({
  words: [ownWords, selectionWords],
  title: () => browser.runtime.getManifest().name,
  draw,
});
