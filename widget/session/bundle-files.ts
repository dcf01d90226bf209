import type { LoadFile } from '../../shared/bundle/bundle-reader.ts';

/** Where the bundle's files are, from the script. */
export const FOLDER = 'words/';

/** What a file's name ends with, which is not told apart from its digest. */
export const ENDING = /\.[0-9a-f]{12}\.json$/;

/** The same, from the digest: its first six bytes in hexadecimal digits. */
function endingOf(integrity: string): string {
  const bytes = [...atob(integrity.slice('sha256-'.length).slice(0, 8))];
  const digits = bytes.map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0'));
  return `.${digits.join('')}.json`;
}

/**
 * Loads bundle files from the widget's own folder. The browser refuses one whose digest is another,
 * on plain http too.
 *
 * @param base - address of the widget's folder.
 * @param refused - told of a file that can't be had or is not the one that was built.
 */
export function createLoadFile(base: URL, refused: (path: string) => void): LoadFile {
  return async ({ path, integrity }) => {
    const address = new URL(FOLDER + path + endingOf(integrity), base);
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
