import { BundleReader, type LoadFile } from '../../shared/bundle/bundle-reader.ts';
import { type AskedTerm, explainTerms } from '../../shared/bundle/explained-term.ts';
import type { CollectionFiles } from '../../shared/bundle/manifest.ts';
import { createSurfaces, type SurfacesOptions } from '../../shared/card/surfaces.ts';
import type { Marker } from '../../shared/marker.ts';
import { createPageSession, type PageSession } from '../../shared/page-session.ts';
import { createStrings } from '../../shared/strings/create-strings.ts';
import type { CardSettings } from '../settings/settings.ts';
import { withCollections } from './chosen-collections.ts';
import { type LanguageFile, loadLanguage } from './language-file.ts';
import { siteLines } from './site-lines.ts';

/** What explanations are made for. */
export interface ExplanationsOptions {
  readonly marker: Marker;
  readonly loadFile: LoadFile;
  readonly collections: readonly string[];
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  /** True: she is told how many words there are. */
  readonly asked: boolean;
  readonly settings: CardSettings;
  /** To be told when the file of a language can't be had. */
  readonly missed: () => void;
}

type Closed = Omit<SurfacesOptions, 'stringsFor' | 'site'>;

/** What can't be had is told to the site's makers where it is asked for; a reader's page stays as it is. */
function orNull<T>(work: Promise<T>): Promise<T | null> {
  return work.catch(() => null);
}

/** Where explanations in some languages are, from the files of those languages. */
async function filesIn(
  tags: readonly string[],
  missed: () => void,
): Promise<{ readonly collections: readonly CollectionFiles[] }> {
  const files = await Promise.all([...new Set(tags)].map((tag) => loadLanguage(tag, missed)));
  const [first] = files as [LanguageFile];
  const collections = first.collections.map((one) => ({
    ...one,
    explanations: Object.assign(
      {},
      ...files.map((file) => file.collections.find(({ id }) => id === one.id)?.explanations),
    ),
  }));
  return { collections };
}

/**
 * Cards and list for a marked page, in one language, from the collections a site uses: loaded when
 * the first is asked for.
 */
export function createExplanations(
  document: Document,
  { marker, loadFile, collections, language, asked, settings, missed }: ExplanationsOptions,
  signal: AbortSignal,
): PageSession {
  const { host } = document.location;
  const explainFrom = async (
    tags: readonly string[],
    terms: readonly AskedTerm[],
    inEnglish: boolean,
  ) => {
    const files = await filesIn(tags, missed);
    const reader = new BundleReader(withCollections(files, collections), loadFile);
    return explainTerms(reader, terms, { language, host, inEnglish });
  };
  const explain = async (terms: readonly AskedTerm[], inEnglish: boolean) => {
    const own = inEnglish ? null : await explainFrom([language], terms, false);
    // What nobody wrote in her language is told in English: one file more.
    if (own?.terms.length === terms.length) return own;
    return explainFrom([language, 'en'], terms, inEnglish);
  };
  const surfacesIn = async (closed: Closed, until: AbortSignal) => {
    const { words } = await loadLanguage(language, missed);
    const t = createStrings({ [language]: words })(language);
    const site = siteLines(settings, language, t);
    return createSurfaces(document, { stringsFor: () => t, site, ...closed }, until);
  };
  return createPageSession(
    document,
    {
      marker,
      explain: (terms, inEnglish) => orNull(explain(terms, inEnglish)),
      loadSurfaces: (closed, until) => orNull(surfacesIn(closed, until)),
      announceIn: async () => (asked ? language : null),
      shown: (surface, isOpen) =>
        document.dispatchEvent(
          new CustomEvent(isOpen ? 'termlight:open' : 'termlight:close', { detail: { surface } }),
        ),
    },
    signal,
  );
}
