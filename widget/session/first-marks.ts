import { MarkMap } from '../../shared/input/mark-map.ts';
import { isPagesOwn } from '../../shared/input/pointer.ts';
import { chosenParts } from '../../shared/page/chosen-parts.ts';
import { blocksInView } from '../../shared/page/in-view.ts';
import { isSelector } from '../../shared/page/is-selector.ts';
import type { Place } from '../../shared/page/mark.ts';
import { Slices } from '../../shared/page/slices.ts';
import { createPainter, type Painter } from '../../shared/paint/painter.ts';
import type { Explaining, StartOptions } from '../launcher/parts.ts';
import { checkMarkSettings } from '../settings/check-mark-settings.ts';
import { findFirst } from './find-first.ts';
import { loadLead } from './lead.ts';

/** Prefix of the highlights' names. */
const PREFIX = 'termlight-widget';

/** The language a page says it is in, or the empty string. */
function languageSaid({ documentElement, body }: Document): string {
  return documentElement.lang || body?.lang;
}

/** Where words were pressed before there was anything to open. */
export interface EarlyPress {
  place: Place | null;
}

/** Keeps the press of a first mark until there is a card for it. */
function waitForPress(
  document: Document,
  places: readonly Place[],
  signal: AbortSignal,
): EarlyPress {
  const press: EarlyPress = { place: null };
  const map = new MarkMap<Place>(document);
  map.update(places, []);
  const onClick = ({ clientX, clientY, target }: MouseEvent) => {
    press.place = isPagesOwn(target) ? null : map.at(clientX, clientY, []);
  };
  document.addEventListener('click', onClick, { signal });
  return press;
}

/** A painter that shows some places until it shows others. */
function handOn(painter: Painter, places: readonly Place[]): Painter {
  let left = places;
  return {
    ...painter,
    show() {
      painter.update([], left);
      left = [];
      painter.show();
    },
  };
}

/**
 * Marks a page and explains it in one language, until the signal aborts. What the reader sees now is
 * marked first, with few words; what marks all of it, and follows it, is loaded once that was drawn.
 */
export async function startExplaining(
  document: Document,
  options: StartOptions,
  signal: AbortSignal,
): Promise<Explaining> {
  const { settings, given, language, warn } = options;
  const { settings: marking, faults } = checkMarkSettings(given, (text) =>
    isSelector(document, text),
  );
  warn(faults);
  const painter = createPainter(document, { prefix: PREFIX }, signal);
  const slices = new Slices();
  const first: Place[] = [];
  // Without a lead all marks come with the Index.
  const lead = await loadLead(languageSaid(document), {
    collections: settings.collections,
    reader: language,
    settings: marking,
  }).catch(() => null);
  const finding = { showing: marking.showing, accepts: chosenParts(marking) };
  if (lead && !document.hidden) {
    await slices.rest();
    for (const places of findFirst(blocksInView(document), lead, finding)) {
      first.push(...places);
      await slices.pause();
      signal.throwIfAborted();
    }
  }
  if (first.length) {
    painter.update(first, []);
    painter.show();
    await slices.frame();
  }
  const loaded = new AbortController();
  const press = waitForPress(document, first, AbortSignal.any([signal, loaded.signal]));
  signal.throwIfAborted();
  const { explainPage } = await import('./explaining.ts');
  return explainPage(
    document,
    {
      ...options,
      prefix: PREFIX,
      marking,
      painter: handOn(painter, first),
      pressed() {
        loaded.abort();
        return press.place;
      },
    },
    signal,
  );
}
