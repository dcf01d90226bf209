import { render } from 'preact';
import { chooseLanguage } from '../../shared/language/choose-language.ts';
import { directionOf, LANGUAGES } from '../../shared/language/languages.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { Strings } from '../../shared/strings/create-strings.ts';
import { loadStrings, sharedWords, type WordLoader } from '../../shared/strings/load-strings.ts';
import { askBackground } from '../ask-background.ts';
import type { LanguagesAnswer, SettingsAnswer } from '../messages.ts';
import { watchSettings } from '../stored-settings.ts';
import { surfaceWords } from './surface-words.ts';

/** What a page of ours is drawn from. */
export interface Drawn extends SettingsAnswer {
  readonly t: Strings;
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  /** Tags she can choose from. */
  readonly available: readonly string[];
}

/** A page of ours. */
export interface SurfaceOptions {
  /** The words it says besides those that all share. */
  readonly words: readonly WordLoader[];
  /** Its title. */
  readonly title: (t: Strings) => string;
  /** Draws it: once, and again whenever what it is drawn from has changed. */
  readonly draw: (drawn: Drawn) => void | Promise<void>;
}

/** Starts a page of ours in the reader's language; it follows her choices wherever she makes them. */
export function startSurface({ words, title, draw }: SurfaceOptions): void {
  const drawNow = async () => {
    const [languages, answer] = await Promise.all([
      askBackground<LanguagesAnswer>({ type: 'languages' }),
      askBackground<SettingsAnswer>({ type: 'settings' }),
    ]);
    if (!languages || !answer) return sayUnread();
    const { language, available } = languages;
    const t = await loadStrings(language, [sharedWords, surfaceWords, ...words]);
    dress(language, answer.settings);
    document.title = title(t);
    await draw({ t, language, available, ...answer });
  };
  // Once wiped, a page of ours starts as if nobody had been here.
  watchSettings(
    () => void drawNow(),
    new AbortController().signal,
    // Not while the message is still being handed over: Chromium may lose the page.
    () => void setTimeout(() => location.reload()),
  );
  void drawNow();
}

/** One sentence in the browser's language, with a way to try again; what was shown before stays. */
async function sayUnread(): Promise<void> {
  const main = document.querySelector('main');
  if (!main || main.childElementCount > 0) return;
  const language = chooseLanguage(
    navigator.languages,
    LANGUAGES.map(({ tag }) => tag),
  );
  const t = await loadStrings(language, [surfaceWords]);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  render(
    <p role="alert">
      {t('surface.unread')}{' '}
      <button type="button" onClick={() => location.reload()}>
        {t('surface.again')}
      </button>
    </p>,
    main,
  );
}

function dress(language: string, { textSize }: Settings): void {
  const { documentElement: root } = document;
  root.lang = language;
  root.dir = directionOf(language);
  root.dataset.textSize = textSize;
}
