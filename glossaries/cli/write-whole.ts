import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Complaint } from './complaint.ts';

/** A file that could not be written; what was there is still there. */
export class UnwrittenFile extends Complaint {
  /**
   * @param why - the system's code, such as `ENOSPC`.
   */
  constructor(
    path: string,
    readonly why: string,
  ) {
    super(`${path} can't be written: ${why}.`);
  }
}

/**
 * Writes a file whole or not at all: beside it first, then in its place, so that an interrupted run
 * leaves the old text. Folders on the way are made.
 *
 * @throws UnwrittenFile
 */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // Hidden, so that one left behind by a crash is never taken for a glossary file.
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new UnwrittenFile(path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}
