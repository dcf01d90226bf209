import { type Zippable, zipSync } from 'fflate';

/** Files by their path in an archive, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * An archive that depends on nothing but names and contents: names in order of their code units, one
 * time for all, and fflate's own compression, which no version of Node changes.
 *
 * A zip tells the time of day without a zone, and fflate asks for the local one: made of its parts, it
 * is 12:00 on 1 January 2000 everywhere, read as UTC.
 */
export function zipFiles(files: Files): Uint8Array {
  const sorted = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(sorted);
  return zipSync(zippable, { level: 9, mtime: new Date(2000, 0, 1, 12) });
}
