import type { VNode } from 'preact';
import { languageRow } from '../../../shared/language/languages.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';

/** What the popup knows of the tab in front. */
export interface PopupState {
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  /** Tags she can choose from. */
  readonly available: readonly string[];
  /**
   * `away`: we are not on this page; `quiet`: she wants nothing marked here; `asked`: she wants marks
   * only where she asks; `widget`: the site explains its words itself, and we stay quiet; `pdf`: we
   * can't be on this page; else `on`.
   */
  readonly page: 'away' | 'quiet' | 'asked' | 'widget' | 'pdf' | 'on';
  /** How many different terms the page has. */
  readonly terms: number;
  /** True while nothing of her is kept on the device. */
  readonly isPrivate: boolean;
}

/** What the reader can do here. */
export interface PopupActions {
  readonly chooseLanguage: (language: string) => void;
  readonly setOn: (on: boolean) => void;
  readonly markHere: () => void;
  readonly openPanel: () => void;
  readonly next: () => void;
  /** Opens our reader; with this page's text, unless it is a PDF. */
  readonly read: () => void;
  /** Opens the panel at the window's side: search, saved words. */
  readonly openSide: () => void;
  readonly clear: () => void;
}

interface PopupProps {
  readonly state: PopupState;
  /** True if what she last did could not be kept. */
  readonly isFailed: boolean;
  readonly actions: PopupActions;
  readonly t: Strings;
}

/** The popup: language, this site, this page's words. */
export function Popup({ state, isFailed, actions, t }: PopupProps): VNode {
  const { language, available, page, terms, isPrivate } = state;
  return (
    <>
      <h1>Termlight</h1>
      <label for="language">{t('popup.language')}</label>
      <select
        id="language"
        value={language}
        onChange={(event) => actions.chooseLanguage(event.currentTarget.value)}
      >
        {available.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {languageRow(tag)?.endonym ?? tag}
          </option>
        ))}
      </select>
      {page === 'pdf' && (
        <>
          <p>{t('popup.pdf')}</p>
          <button type="button" class="first" onClick={actions.read}>
            {t('popup.openReader')}
          </button>
        </>
      )}
      {page === 'widget' && <p>{t('popup.widget')}</p>}
      {(page === 'away' || page === 'asked') && (
        <>
          {page === 'away' && <p>{t('popup.away')}</p>}
          <button type="button" class="first" onClick={actions.markHere}>
            {t('popup.here')}
          </button>
        </>
      )}
      {(page === 'on' || page === 'quiet') && (
        <label class="choice">
          <input
            type="checkbox"
            checked={page === 'on'}
            onChange={(event) => actions.setOn(event.currentTarget.checked)}
          />
          {t('popup.on')}
        </label>
      )}
      {/* There from the start: what comes into it is then heard. */}
      <p role="status">
        {page === 'on' && (terms ? t('popup.words', { count: terms }) : t('popup.nothing'))}
      </p>
      <p role="alert">{isFailed && t('surface.notKept')}</p>
      {page === 'on' && terms > 0 && (
        <div class="bar">
          <button type="button" class="first" onClick={actions.openPanel}>
            {t('popup.list')}
          </button>
          <button type="button" onClick={actions.next}>
            {t('popup.next')}
          </button>
        </div>
      )}
      {page !== 'pdf' && (
        <button type="button" onClick={actions.read}>
          {t('popup.read')}
        </button>
      )}
      <button type="button" onClick={actions.openSide}>
        {t('popup.side')}
      </button>
      {isPrivate && (
        <p class="warn">
          {t('popup.private')}
          <button type="button" onClick={actions.clear}>
            {t('popup.clear')}
          </button>
        </p>
      )}
      <p>
        <a class="press" href="/options.html" target="_blank" rel="noreferrer">
          {t('popup.options')}
        </a>
      </p>
    </>
  );
}
