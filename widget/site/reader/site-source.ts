import { BundleReader } from '../../../shared/bundle/bundle-reader.ts';
import { explainTerms } from '../../../shared/bundle/explained-term.ts';
import { indexFor } from '../../../shared/bundle/index-for.ts';
import { parseManifest } from '../../../shared/bundle/manifest.ts';
import type { ReaderSource } from '../../../shared/reader/reader-source.ts';
import { createBundleLoader } from '../shell/bundle-loader.ts';

/** Text that somebody pastes is on no site: no place's own names are surer there than elsewhere. */
const NO_HOST = '';

/**
 * The words for the reading view, from the files of the site: each is known by its digest.
 *
 * @param bundle - address of the bundle's manifest.
 * @param folder - address of the widget's folder, which holds the bundle's other files.
 * @throws if the manifest can't be had.
 */
export async function loadSiteSource(bundle: URL, folder: URL): Promise<ReaderSource> {
  const answer = await fetch(bundle);
  if (!answer.ok) throw new Error(answer.statusText);
  const manifest = parseManifest(await answer.text());
  const reader = new BundleReader(manifest, createBundleLoader(folder));
  return {
    languages: reader.languages,
    loadIndex: (language) => indexFor(reader, language, NO_HOST),
    explain: (terms, language) =>
      explainTerms(reader, terms, { language, host: NO_HOST, inEnglish: false }).then(
        (told) => told.terms,
        () => null,
      ),
  };
}
