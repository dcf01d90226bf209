import { manifest, reviewed } from 'virtual:termlight-indexes';
import { BundleReader } from '../../shared/bundle/bundle-reader.ts';
import { indexFor } from '../../shared/bundle/index-for.ts';
import { startMarker } from '../../shared/marker.ts';
import type { PageSession } from '../../shared/page-session.ts';
import { NOT_LOADED } from '../launcher/warn.ts';
import type { Explaining, StartOptions } from '../launcher/widget.ts';
import { checkMarkSettings } from '../settings/check-mark-settings.ts';
import { createLoadFile } from './bundle-files.ts';
import { withCollections } from './chosen-collections.ts';
import { chosenParts } from './chosen-parts.ts';
import { unknownTerms, withChosenTerms } from './chosen-terms.ts';

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

/** Marks a page and explains it in one language, until the signal aborts. */
export async function startExplaining(
  document: Document,
  { settings: { files, ...settings }, given, language, asked, warn }: StartOptions,
  signal: AbortSignal,
): Promise<Explaining> {
  const { host } = document.location;
  const { settings: marking, faults } = checkMarkSettings(given, settings.languages, isSelector);
  warn(faults);
  const { collections } = settings;
  const loadFile = createLoadFile(
    new URL(files ?? './', files ? document.baseURI : import.meta.url),
    (address) =>
      warn([
        `${address} could not be loaded, or is not the file this version was built with. Copy the whole folder of this version to your server again, and let connect-src allow it.`,
      ]),
  );
  const reader = new BundleReader(withCollections(manifest, collections), loadFile);
  const read = new Set(collections.flatMap((id) => reviewed[id]?.[language] ?? []));
  let session: Promise<PageSession | null> | undefined;
  /** What shows explanations; null where it can't be had. */
  const explanations = () => {
    session ??= import('./explanations.ts').then(
      ({ createExplanations }) =>
        createExplanations(
          document,
          { marker, loadFile, collections, language, asked, settings: marking },
          signal,
        ),
      () => {
        warn([NOT_LOADED]);
        // Once there is a network again it can be had.
        session = undefined;
        return null;
      },
    );
    return session;
  };
  const marker = startMarker(
    document,
    {
      prefix: 'termlight-widget',
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
        return withChosenTerms(index, marking, read);
      },
      openCard: (mark) => void explanations().then((one) => one?.openCard(mark)),
      closeCard: () => void session?.then((one) => one?.closeCard()),
      read: () => {
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
