import type { LoadFile } from '../../shared/bundle/bundle-reader.ts';

/** Where the bundle's files are, from the script. */
export const FOLDER = 'words/';

/**
 * Loads bundle files from the widget's own folder. The browser refuses one whose digest is another,
 * on plain http too.
 *
 * @param base - address of the widget's folder.
 * @param refused - told of a file that can't be had or is not the one that was built.
 */
export function createLoadFile(base: URL, refused: (path: string) => void): LoadFile {
  return async ({ path, integrity }) => {
    const address = new URL(FOLDER + path, base);
    try {
      const answer = await fetch(address, { integrity });
      if (!answer.ok) throw new Error(answer.statusText);
      return await answer.text();
    } catch (error) {
      refused(address.href);
      throw error;
    }
  };
}
