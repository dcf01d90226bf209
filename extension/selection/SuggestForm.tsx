import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Suggestion } from '../../shared/exchange/suggestion.ts';
import { languageRow } from '../../shared/language/languages.ts';
import type { Strings } from '../../shared/strings/create-strings.ts';

/** A word nobody has explained yet, and what may be told with it. */
export interface Unknown {
  readonly word: string;
  /** BCP 47 tag of ours: the likeliest. */
  readonly language: string;
  readonly sentence: string | null;
  readonly address: string | null;
}

interface SuggestFormProps {
  readonly unknown: Unknown;
  /** Tags she can choose from. */
  readonly languages: readonly string[];
  readonly t: Strings;
  /** Keeps it; false if it can't be kept. */
  readonly keep: (suggestion: Suggestion) => Promise<boolean>;
}

/** Something that is told only if it is ticked, with all of it in sight. */
function Told(props: {
  readonly label: string;
  readonly text: string;
  /** BCP 47 tag of the text; left out for an address. */
  readonly language?: string;
  readonly set: (on: boolean) => void;
}): VNode {
  return (
    <label class="choice">
      <input type="checkbox" onChange={(event) => props.set(event.currentTarget.checked)} />
      <span>
        {props.label}
        <small>
          <bdi lang={props.language}>{props.text}</bdi>
        </small>
      </span>
    </label>
  );
}

/** Suggests a word for the glossary: kept on the device, and no more of the page than is ticked. */
export function SuggestForm({ unknown, languages, t, keep }: SuggestFormProps): VNode {
  const { word, sentence, address } = unknown;
  const [state, setState] = useState<'open' | 'writing' | 'kept' | 'failed'>('open');
  const [language, setLanguage] = useState(unknown.language);
  const [withSentence, setWithSentence] = useState(false);
  const [withAddress, setWithAddress] = useState(false);

  const submit = async (event: Event) => {
    event.preventDefault();
    const told = {
      sentence: withSentence ? sentence : null,
      address: withAddress ? address : null,
    };
    setState((await keep({ word, language, ...told })) ? 'kept' : 'failed');
  };

  if (state === 'open') {
    return (
      <p class="ask">
        <button type="button" class="press" onClick={() => setState('writing')}>
          {t('selection.suggest')}
        </button>
      </p>
    );
  }
  if (state === 'kept') {
    return (
      <p class="kept" role="status">
        {t('selection.kept')}
      </p>
    );
  }
  return (
    <form class="suggest" onSubmit={submit}>
      <label>
        {t('selection.language')}
        <select value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
          {languages.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {languageRow(tag)?.endonym ?? tag}
            </option>
          ))}
        </select>
      </label>
      {sentence !== null && (
        <Told
          label={t('selection.sentence')}
          text={sentence}
          language={unknown.language}
          set={setWithSentence}
        />
      )}
      {address !== null && (
        <Told label={t('selection.address')} text={address} set={setWithAddress} />
      )}
      <p class="hint">{t('selection.stays')}</p>
      <p class="trouble" role="alert">
        {state === 'failed' && t('selection.notKept')}
      </p>
      <button type="submit" class="press first">
        {t('selection.keep')}
      </button>
    </form>
  );
}
