import { manifest, reviewed } from 'virtual:termlight-indexes';
import { BundleReader } from '../../shared/bundle/bundle-reader.ts';
import { indexFor } from '../../shared/bundle/index-for.ts';
import { startPageSession } from '../../shared/page-session.ts';
import { NOT_LOADED } from '../launcher/warn.ts';
import type { Explaining, StartOptions } from '../launcher/widget.ts';
import { checkMarkSettings } from '../settings/check-mark-settings.ts';
import { createLoadFile } from './bundle-files.ts';
import { withCollections } from './chosen-collections.ts';
import { chosenParts } from './chosen-parts.ts';
import { unknownTerms, withChosenTerms } from './chosen-terms.ts';
import type { Explanations } from './explanations.ts';

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
  let opening: Promise<Explanations> | undefined;
  const explanations = () => {
    opening ??= import('./explanations.ts').then(({ createExplanations }) =>
      createExplanations(loadFile, { collections, language, host, settings: marking }),
    );
    opening.catch(() => {
      warn([NOT_LOADED]);
      // Once there is a network again it can be had.
      opening = undefined;
    });
    return opening;
  };
  /** What can't be had is told to the site's makers; a reader's page stays as it is. */
  const orNull = <T>(work: Promise<T>): Promise<T | null> => work.catch(() => null);

  return startPageSession(
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
      explain: (terms) => orNull(explanations().then(({ explain }) => explain(terms))),
      loadSurfaces: (closed, until) =>
        orNull(explanations().then((one) => one.createSurfaces(document, closed, until))),
      announceIn: async () => (asked ? language : null),
      shown: (surface, isOpen) =>
        document.dispatchEvent(
          new CustomEvent(isOpen ? 'termlight:open' : 'termlight:close', { detail: { surface } }),
        ),
    },
    signal,
  );
}
