/** One class of fault: what is done, and what is asked of the product then. */
export interface Fault {
  readonly what: string;
  readonly asked: string;
}

/** Each call of the background that may fail, as `calls.ts` wraps them; each in every way of `HOWS`. */
export const FAULTS = {
  calls: {
    what: 'Every request to the background, with each call it makes (storage, IndexedDB, caches, permissions, scripts, alarms, tabs, fetch) refused, without room, never answering, or the background stopped before or after it',
    asked:
      'The answer, or none: never a wrong one. What was saved is as it was or as it was to be. The next request is answered as ever.',
  },
  files: {
    what: 'Each file the widget loads: 404, 500, truncated, other bytes, empty, HTML instead, cut off, never answering',
    asked:
      'The site’s page goes on without an error; the launcher says one sentence or is not there; a later visit works.',
  },
  newerDatabase: {
    what: 'IndexedDB of a later version',
    asked: 'Pages are marked from the package. “Clear and finish” takes it away.',
  },
  blockedDatabase: {
    what: 'IndexedDB that never opens',
    asked: 'Pages are marked from the package, after three seconds once.',
  },
  corruptDatabase: {
    what: 'IndexedDB that gives back other texts than it was given',
    asked: 'The digest tells; pages are marked from the package.',
  },
  fullDatabase: {
    what: 'No room in IndexedDB',
    asked: 'Pages are marked from the package.',
  },
  fullStorage: {
    what: 'No room for settings and lists',
    asked: 'One sentence says that it was not kept; what was kept before is still there.',
  },
  newerSettings: {
    what: 'Settings of a later format',
    asked: 'The defaults hold; what was stored is put aside before anything is written.',
  },
  clock: {
    what: 'The clock turned back by a year in private mode',
    asked: 'The minutes until everything is cleared count anew from there.',
  },
  windows: {
    what: 'Two windows that change settings, quiet sites and saved words at once',
    asked: 'All of it is kept.',
  },
  closed: {
    what: 'Tabs closed in the middle of a message',
    asked: 'The next page is marked.',
  },
  unanswered: {
    what: 'Popup, options, welcome page and side panel with nobody to answer',
    asked: 'One sentence, and a way to try again that works.',
  },
  updated: {
    what: 'The extension replaced while pages are marked',
    asked: 'No error on the page; the marks go within seconds.',
  },
  off: {
    what: 'The extension switched off while pages are marked',
    asked: 'No error on the page; nothing of it is left there within seconds.',
  },
} as const satisfies Readonly<Record<string, Fault>>;
