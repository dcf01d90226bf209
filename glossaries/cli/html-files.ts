import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Complaint } from './complaint.ts';

/**
 * The HTML files of a folder and of those in it, in order of their paths; hidden ones and
 * `node_modules` left out.
 *
 * @returns paths relative to the folder, with forward slashes.
 * @throws Complaint if it is no folder, or holds none.
 */
export async function htmlFiles(folder: string): Promise<readonly string[]> {
  const about = await stat(folder).catch(() => null);
  if (!about?.isDirectory()) throw new Complaint(`There is no folder at ${folder}.`);
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const pages = all
    .filter((one) => one.isFile() && /\.html?$/i.test(one.name))
    .map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)(?:\.|node_modules\/)/.test(path))
    .sort();
  if (!pages.length) throw new Complaint(`There is no HTML file in ${folder}.`);
  return pages;
}
