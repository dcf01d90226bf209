import type { VNode } from 'preact';
import type { Strings } from '../../../shared/strings/create-strings.ts';

interface SuggestPageProps {
  /** Address, from the page, of what the form is told of the glossary: see `FormFacts`. */
  readonly facts: string;
  readonly t: Strings;
}

/** Where a word is suggested or corrected: a script puts the form in place of what stands there. */
export function SuggestPage({ facts, t }: SuggestPageProps): VNode {
  return (
    <>
      <div id="before">
        <h1>{t('site.place.suggest')}</h1>
        <p class="lead">{t('site.about.suggest')}</p>
        <noscript>
          <p class="notice">{t('site.script.needed')}</p>
        </noscript>
      </div>
      <div id="form" data-facts={facts} data-failed={t('site.audit.notLoaded')} />
    </>
  );
}
