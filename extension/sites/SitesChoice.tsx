import type { VNode } from 'preact';
import { type Settings, SITES } from '../../shared/settings/settings.ts';
import type { Strings } from '../../shared/strings/create-strings.ts';
import type { ContentsAnswer } from '../messages.ts';
import { RadioChoice } from '../surface/RadioChoice.tsx';

interface SitesChoiceProps {
  readonly settings: Settings;
  readonly places: ContentsAnswer['places'];
  /** Told in the very press, as browsers ask for permissions only then. */
  readonly choose: (sites: Settings['sites'], state: string | null) => void;
  readonly t: Strings;
}

/** Where words are marked, each choice in one sentence, and the reader's state. */
export function SitesChoice({ settings, places, choose, t }: SitesChoiceProps): VNode {
  const { sites, state } = settings;
  return (
    <>
      <p class="field">
        <label for="state">{t('sites.state')}</label>
        <select
          id="state"
          value={state ?? ''}
          onChange={({ currentTarget }) => choose(sites, currentTarget.value || null)}
        >
          <option value="">{t('sites.noState')}</option>
          {places.map(({ code, name }) => (
            <option key={code} value={code} lang="en">
              {name}
            </option>
          ))}
        </select>
      </p>
      <RadioChoice
        name="sites"
        legend={t('sites.title')}
        values={SITES.filter((value) => value !== 'state' || state !== null)}
        chosen={sites}
        label={(value) => (
          <>
            {t(`sites.where.${value}`)}
            <span class="hint">{t(`sites.means.${value}`)}</span>
          </>
        )}
        choose={(value) => choose(value, state)}
      />
      <p class="hint">{t('sites.back')}</p>
    </>
  );
}
