import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Files } from '../../shared/packages/zip-files.ts';

/**
 * Every file of a folder, by its path in it.
 *
 * @throws if there is no such folder.
 */
export async function builtFiles(folder: string): Promise<Files> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const one of found.filter((entry) => entry.isFile())) {
    const path = join(one.parentPath, one.name);
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path));
  }
  return files;
}
