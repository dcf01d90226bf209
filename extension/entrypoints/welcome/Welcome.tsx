import type { VNode } from 'preact';
import type { ContentsAnswer } from '../../messages.ts';
import { SitesChoice } from '../../sites/SitesChoice.tsx';
import { LanguageChoice } from '../../surface/LanguageChoice.tsx';
import type { Drawn } from '../../surface/start-surface.tsx';
import { Sample } from './Sample.tsx';

/** What the reader can do here. */
export interface WelcomeActions {
  readonly chooseLanguage: (language: string) => void;
  readonly chooseSites: Parameters<typeof SitesChoice>[0]['choose'];
  readonly next: () => void;
  readonly openPanel: () => void;
  readonly finish: () => void;
}

interface WelcomeProps {
  readonly drawn: Drawn;
  readonly places: ContentsAnswer['places'];
  /** What became of the last thing she did; empty for nothing to tell. */
  readonly told: string;
  readonly actions: WelcomeActions;
}

/** The first page a reader sees: language, a text to try it on, and where it works. */
export function Welcome({ drawn, places, told, actions }: WelcomeProps): VNode {
  const { t, language, available, settings } = drawn;
  return (
    <>
      <header>
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.what')}</p>
      </header>
      <section aria-labelledby="language">
        <h2 id="language">{t('welcome.language')}</h2>
        <LanguageChoice
          available={available}
          language={language}
          choose={actions.chooseLanguage}
          t={t}
        />
      </section>
      <section aria-labelledby="try">
        <h2 id="try">{t('welcome.try')}</h2>
        <p>{t('welcome.tryHow')}</p>
        <Sample label={t('welcome.sample')} />
        <div class="bar">
          <button type="button" onClick={actions.next}>
            {t('welcome.next')}
          </button>
          <button type="button" onClick={actions.openPanel}>
            {t('welcome.list')}
          </button>
        </div>
      </section>
      <section aria-label={t('sites.title')}>
        <SitesChoice settings={settings} places={places} choose={actions.chooseSites} t={t} />
      </section>
      <div class="private">
        <p>{t('welcome.private')}</p>
        <p>{t('welcome.shared')}</p>
      </div>
      <div class="bar">
        <button type="button" class="first" onClick={actions.finish}>
          {t('welcome.done')}
        </button>
        <a class="press" href="/options.html">
          {t('welcome.options')}
        </a>
      </div>
      <p role="status">{told}</p>
    </>
  );
}
