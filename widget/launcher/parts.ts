import type { Given } from '../settings/given.ts';
import type { Settings } from '../settings/settings.ts';
import type { Launcher } from './launcher-element.ts';

/** A page while it is explained. */
export interface Explaining {
  /** Opens the list of every term. */
  readonly openPanel: () => Promise<void>;
  /** Prints the page, with every term of it after it. */
  readonly print: () => Promise<void>;
}

/** What the menu needs of the widget. */
export interface MenuOptions {
  readonly launcher: Launcher;
  readonly languages: readonly string[];
  /** The language the page is explained in now, or null. */
  readonly current: () => string | null;
  readonly choose: (language: string | null) => void;
  /** Does something with the page as it is explained now. */
  readonly ask: (what: 'openPanel' | 'print') => void;
}

/** A running menu. */
export interface Menu {
  readonly toggle: () => void;
}

/** How a session is asked for. */
export interface StartOptions {
  readonly settings: Settings;
  /** All that the site said: what belongs to marks and cards is not checked yet. */
  readonly given: Given;
  readonly language: string;
  /** True if the reader asked for it: she is told how many words there are. */
  readonly asked: boolean;
  readonly warn: (sentences: readonly string[]) => void;
  /** To be told when a file can't be had, with what its site's makers are to know. */
  readonly missed: (sentence?: string) => void;
}

/** What is loaded only when it is asked for. */
export interface Parts {
  readonly marks: () => Promise<{
    startExplaining: (
      document: Document,
      options: StartOptions,
      signal: AbortSignal,
    ) => Promise<Explaining>;
  }>;
  readonly menu: () => Promise<{
    createMenu: (options: MenuOptions, signal: AbortSignal) => Menu;
  }>;
}
