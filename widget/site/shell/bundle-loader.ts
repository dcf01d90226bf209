import type { LoadFile } from '../../../shared/bundle/bundle-reader.ts';

/** Where the bundle's files are in the widget's folder. */
export const WORDS = 'words/';

/**
 * Loads bundle files from the widget's folder, which the site holds. The browser refuses one whose
 * digest is another, on plain http too.
 *
 * @param folder - address of the widget's folder, with a slash at its end.
 */
export function createBundleLoader(folder: URL): LoadFile {
  return async ({ path, integrity }) => {
    const answer = await fetch(new URL(WORDS + path, folder), { integrity });
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.text();
  };
}
