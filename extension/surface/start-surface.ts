import { directionOf } from '../../shared/language/languages.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { Strings } from '../../shared/strings/create-strings.ts';
import { loadStrings, sharedWords, type WordLoader } from '../../shared/strings/load-strings.ts';
import { askBackground } from '../ask-background.ts';
import type { LanguagesAnswer, SettingsAnswer } from '../messages.ts';
import { watchSettings } from '../stored-settings.ts';

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
    if (!languages || !answer) return;
    const { language, available } = languages;
    const t = await loadStrings(language, [sharedWords, ...words]);
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

function dress(language: string, { textSize }: Settings): void {
  const { documentElement: root } = document;
  root.lang = language;
  root.dir = directionOf(language);
  root.dataset.textSize = textSize;
}
