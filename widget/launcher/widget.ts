import { chooseLanguage } from '../../shared/language/choose-language.ts';
import { WIDGET_EVENTS } from '../../shared/page/site-widget.ts';
import type { Given } from '../settings/given.ts';
import type { Settings } from '../settings/settings.ts';
import { giveWay } from './give-way.ts';
import { type Launcher, placeLauncher } from './launcher-element.ts';
import type { Explaining, Menu, Parts } from './parts.ts';
import { remember, remembered } from './remembered.ts';
import { startRequest } from './start-request.ts';
import { NOT_LOADED, warn } from './warn.ts';

const LOST =
  'the page has removed the button. Place <termlight-launcher> where the page leaves it alone.';

/** The widget on one page: its launcher, and the page explained in one language at a time. */
class Widget {
  private readonly abort = new AbortController();
  private language: string | null = null;
  private session = new AbortController();
  private explaining: Promise<Explaining> | null = null;
  private menu: Promise<Menu> | undefined;
  private launcher: Launcher | undefined;

  constructor(
    private readonly document: Document,
    private readonly settings: Settings,
    private readonly given: Given,
    private readonly parts: Parts,
  ) {}

  run(signal: AbortSignal): void {
    const { document } = this;
    signal.addEventListener('abort', () => this.stop());
    const view = document.defaultView as Window;
    view.addEventListener('hashchange', () => this.follow(), { signal: this.abort.signal });
    this.follow();
    if (this.language === null) this.startAlone();
    const place = () =>
      placeLauncher(
        document,
        { filled: (launcher) => this.listen(launcher), lost: () => warn([LOST]) },
        this.abort.signal,
      );
    // Until it has loaded the page is still putting itself together.
    if (document.readyState === 'complete') place();
    else view.addEventListener('load', place, { once: true, signal: this.abort.signal });
  }

  /** Does what the address asks for, if it asks. */
  private follow(): void {
    const asked = startRequest(this.document.location, this.settings.languages);
    if (asked !== null) this.choose(asked);
  }

  private startAlone(): void {
    const kept = this.settings.remember ? remembered() : null;
    const known = kept !== null && this.settings.languages.includes(kept);
    if (known) this.start(kept, true);
    else if (this.settings.startsAlone) this.start(this.preferred(), false);
  }

  /** The reader's own language, as far as her browser tells. */
  private preferred(): string {
    const { languages } = this.settings;
    const chosen = chooseLanguage(navigator.languages, languages);
    return languages.includes(chosen) ? chosen : (languages[0] as string);
  }

  private choose(language: string | null): void {
    if (this.settings.remember) remember(language);
    this.start(language, true);
  }

  private start(language: string | null, asked: boolean): void {
    if (language === this.language) return;
    this.session.abort();
    this.session = new AbortController();
    this.language = language;
    this.explaining = null;
    this.tell(false);
    if (language === null) return;
    const { document, settings, given, session } = this;
    const missed = (sentence?: string) => this.miss(sentence);
    const options = { settings, given, language, asked, warn, missed };
    this.explaining = this.parts
      .marks()
      .then(({ startExplaining }) => startExplaining(document, options, session.signal));
    this.explaining.catch(() => {
      if (session.signal.aborted) return;
      this.start(null, false);
      this.miss();
    });
  }

  private listen(launcher: Launcher): void {
    const { signal } = this.abort;
    if (!launcher.isPlaced) giveWay(this.document, launcher, signal);
    launcher.button.addEventListener('click', () => void this.press(launcher), { signal });
    Object.assign(launcher.root.host, { destroy: () => this.stop() });
    this.menu = undefined;
    this.launcher = launcher;
    this.tell(false);
    this.document.dispatchEvent(new Event(WIDGET_EVENTS[0]));
  }

  private async press(launcher: Launcher): Promise<void> {
    if (!this.settings.languageMenu) {
      this.choose(this.language === null ? this.preferred() : null);
      return;
    }
    this.menu ??= this.parts.menu().then(({ createMenu }) =>
      createMenu(
        {
          launcher,
          languages: this.settings.languages,
          current: () => this.language,
          choose: (language) => this.choose(language),
          ask: (what) => void this.explaining?.then((page) => page[what]()),
        },
        this.abort.signal,
      ),
    );
    this.tell(false);
    try {
      (await this.menu).toggle();
    } catch {
      this.menu = undefined;
      this.miss();
    }
  }

  /** A file could not be had: the site's makers are told, and the reader. */
  private miss(sentence = NOT_LOADED): void {
    warn([sentence]);
    this.tell(true);
  }

  private tell(isMissing: boolean): void {
    if (!this.launcher) return;
    this.launcher.say(isMissing);
    if (this.settings.languageMenu) return;
    this.launcher.button.ariaPressed = String(this.language !== null);
  }

  private stop(): void {
    if (this.abort.signal.aborted) return;
    this.session.abort();
    this.abort.abort();
    this.document.dispatchEvent(new Event(WIDGET_EVENTS[1]));
  }
}

/** Runs the widget on a page until the signal aborts: the page is then as it was found. */
export function startWidget(
  document: Document,
  { settings, given, parts }: { settings: Settings; given: Given; parts: Parts },
  signal: AbortSignal,
): void {
  new Widget(document, settings, given, parts).run(signal);
}
