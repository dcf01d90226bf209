import { collections as all } from 'virtual:termlight-indexes';
import { BundleReader } from '../../shared/bundle/bundle-reader.ts';
import { indexFor } from '../../shared/bundle/index-for.ts';
import { startMarker } from '../../shared/marker.ts';
import { chosenParts } from '../../shared/page/chosen-parts.ts';
import { holds, type Mark, type Place } from '../../shared/page/mark.ts';
import type { PageSession } from '../../shared/page-session.ts';
import type { Painter } from '../../shared/paint/painter.ts';
import type { Explaining, StartOptions } from '../launcher/parts.ts';
import { checkCardSettings } from '../settings/check-card-settings.ts';
import type { MarkSettings } from '../settings/settings.ts';
import { createLoadFile } from './bundle-files.ts';
import { withCollections } from './chosen-collections.ts';
import { unknownTerms, withChosenTerms } from './chosen-terms.ts';

const NONE: ReadonlySet<string> = new Set();

/** What all marks of a page are made with. */
export interface ExplainOptions extends StartOptions {
  readonly marking: MarkSettings;
  /** Prefix of the highlights' names. */
  readonly prefix: string;
  /** Shows the first marks until it shows others. */
  readonly painter: Painter;
  /** To be asked once there are all marks: the first mark that was pressed before. */
  readonly pressed: () => Place | null;
}

/** Ids of the terms that people have reviewed in a language. */
async function reviewedIn(
  language: string,
  collections: readonly string[],
): Promise<ReadonlySet<string>> {
  const { reviewed } = await import('virtual:termlight-script/terms');
  return new Set(collections.flatMap((id) => reviewed[id]?.[language] ?? []));
}

/** Marks a page and explains it in one language, until the signal aborts. */
export async function explainPage(
  document: Document,
  {
    settings,
    given,
    language,
    asked,
    warn,
    missed,
    marking,
    prefix,
    painter,
    pressed,
  }: ExplainOptions,
  signal: AbortSignal,
): Promise<Explaining> {
  const { host } = document.location;
  const { collections, files } = settings;
  const reviewed = marking.reviewedOnly ? await reviewedIn(language, collections) : NONE;
  const loadFile = createLoadFile(
    new URL(files ?? './', files ? document.baseURI : import.meta.url),
    (address) =>
      missed(
        `${address} could not be loaded, or is not the file this version was built with. Copy the whole folder of this version to your server again, and let connect-src allow it.`,
      ),
  );
  const reader = new BundleReader(withCollections({ collections: all }, collections), loadFile);
  const { settings: cards, faults } = checkCardSettings(given, settings.languages);
  warn(faults);
  let session: Promise<PageSession | null> | undefined;
  /** What shows explanations; null where it can't be had. */
  const explanations = () => {
    session ??= import('./explanations.ts')
      .then(({ createExplanations }) =>
        createExplanations(
          document,
          {
            marker,
            loadFile,
            collections,
            language,
            asked,
            settings: cards,
            missed: () => missed(),
          },
          signal,
        ),
      )
      // Also where something came that is not the script.
      .catch(() => {
        missed();
        // Once there is a network again it can be had.
        session = undefined;
        return null;
      });
    return session;
  };
  const openCard = (mark: Mark) => void explanations().then((one) => one?.openCard(mark));
  let isRead = false;
  const openPressed = () => {
    const place = isRead ? null : pressed();
    isRead = true;
    const mark = place && marker.marks().find((one) => holds(one, place.start));
    if (mark) openCard(mark);
  };
  const marker = startMarker(
    document,
    {
      prefix,
      painter,
      showing: marking.showing,
      accepts: chosenParts(marking),
      async loadIndex(page) {
        const index = await indexFor(reader, page, host);
        if (!index) return null;
        const unknown = unknownTerms(index, marking);
        if (unknown.length) {
          warn([
            `data-allow or data-deny names no term: ${unknown.join(', ')}. Term ids are the names of the glossary's files.`,
          ]);
        }
        return withChosenTerms(index, marking, reviewed);
      },
      openCard,
      closeCard: () => void session?.then((one) => one?.closeCard()),
      read: () => {
        openPressed();
        if (asked) void explanations().then((one) => one?.read());
      },
    },
    signal,
  );
  return {
    openPanel: async () => (await explanations())?.openPanel(),
    print: async () => (await explanations())?.print(),
  };
}
