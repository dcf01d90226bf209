import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Complaint } from './complaint.ts';

/**
 * Gives a file another text in one step: whoever breaks off leaves the old text or the new one, never
 * half of either.
 *
 * @throws Complaint if it can't be written.
 */
export async function rewriteFile(path: string, text: string): Promise<void> {
  // Hidden, so that one left behind by a crash is never taken for a glossary file.
  const fresh = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(fresh, text, { flag: 'wx' });
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? error;
    throw new Complaint(`${path} can't be written: ${code}.`);
  }
}
