import { BundleReader, type LoadFile } from '../../shared/bundle/bundle-reader.ts';
import {
  type AskedTerm,
  type ExplainAnswer,
  explainTerms,
} from '../../shared/bundle/explained-term.ts';
import { createSurfaces, type Surfaces, type SurfacesOptions } from '../../shared/card/surfaces.ts';
import { createStrings } from '../../shared/strings/create-strings.ts';
import type { MarkSettings } from '../settings/settings.ts';
import { withCollections } from './chosen-collections.ts';
import { loadLanguage } from './language-file.ts';
import { siteLines } from './site-lines.ts';

/** Everything a card needs: loaded when the first is asked for. */
export interface Explanations {
  readonly explain: (terms: readonly AskedTerm[]) => Promise<ExplainAnswer>;
  readonly createSurfaces: (
    document: Document,
    closed: Omit<SurfacesOptions, 'stringsFor' | 'site'>,
    signal: AbortSignal,
  ) => Promise<Surfaces>;
}

/** What explanations are made for. */
export interface ExplanationsOptions {
  readonly collections: readonly string[];
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  /** Of the page. */
  readonly host: string;
  readonly settings: MarkSettings;
}

/** Explanations in one language, from the collections a site uses. */
export function createExplanations(
  loadFile: LoadFile,
  { collections, language, host, settings }: ExplanationsOptions,
): Explanations {
  const explain = async (terms: readonly AskedTerm[]) => {
    const { manifest } = await loadLanguage(language);
    const reader = new BundleReader(withCollections(manifest, collections), loadFile);
    return explainTerms(reader, terms, { language, host });
  };
  return {
    explain,
    async createSurfaces(document, closed, signal) {
      const { words } = await loadLanguage(language);
      const strings = createStrings({ [language]: words });
      const t = strings(language);
      const site = siteLines(settings, language, t);
      return createSurfaces(document, { stringsFor: () => t, site, ...closed }, signal);
    },
  };
}
