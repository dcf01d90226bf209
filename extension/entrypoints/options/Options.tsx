import type { VNode } from 'preact';
import type { ContentsAnswer } from '../../messages.ts';
import { SitesChoice } from '../../sites/SitesChoice.tsx';
import type { Drawn } from '../../surface/start-surface.tsx';
import { CollectionOptions } from './CollectionOptions.tsx';
import { DataOptions } from './DataOptions.tsx';
import { type Key, KeyOptions } from './KeyOptions.tsx';
import { LanguageOptions } from './LanguageOptions.tsx';
import { MarkOptions } from './MarkOptions.tsx';
import { PrivateOptions } from './PrivateOptions.tsx';
import { QuietSites } from './QuietSites.tsx';
import type { Save } from './save.ts';

/** What became of the last thing she did. */
export interface Told {
  /** Empty for nothing to tell. */
  readonly text: string;
  readonly isBad: boolean;
}

/** What the reader can do here. */
export interface OptionsActions {
  readonly save: Save;
  readonly chooseSites: Parameters<typeof SitesChoice>[0]['choose'];
  /** Has words marked on a site again. */
  readonly makeLoud: (host: string) => void;
  readonly setPrivate: (on: boolean) => void;
  readonly clear: () => void;
  readonly saveCopy: () => void;
  readonly changeKeys: () => void;
}

interface OptionsProps {
  readonly drawn: Drawn;
  readonly contents: ContentsAnswer;
  readonly keys: readonly Key[];
  readonly told: Told;
  readonly actions: OptionsActions;
}

/** Everything a reader can choose; each choice holds at once. */
export function Options({ drawn, contents, keys, told, actions }: OptionsProps): VNode {
  const { t, settings } = drawn;
  const { save } = actions;
  return (
    <>
      <header>
        <h1>{t('options.title')}</h1>
      </header>
      <LanguageOptions drawn={drawn} save={save} />
      <section aria-labelledby="sites">
        <h2 id="sites">{t('options.sites')}</h2>
        <SitesChoice
          settings={settings}
          places={contents.places}
          choose={actions.chooseSites}
          t={t}
        />
      </section>
      <QuietSites drawn={drawn} makeLoud={actions.makeLoud} />
      <MarkOptions drawn={drawn} save={save} />
      <CollectionOptions drawn={drawn} collections={contents.collections} save={save} />
      <KeyOptions drawn={drawn} keys={keys} change={actions.changeKeys} />
      <PrivateOptions
        drawn={drawn}
        save={save}
        setPrivate={actions.setPrivate}
        clear={actions.clear}
      />
      <DataOptions drawn={drawn} save={actions.saveCopy} />
      <p role="status" data-kind={told.isBad ? 'bad' : 'good'}>
        {told.text}
      </p>
    </>
  );
}
