import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { licencesText } from './licences-text.ts';
import { packageFolder } from './package-folder.ts';
import { PACKED_INSIDE } from './packed-inside.ts';
import { readPackage } from './read-package.ts';

/** A part of a package that is under a licence of its own, by the part's folder. */
const PARTS: Readonly<Record<string, string>> = { 'pdfjs-dist': 'cmaps' };

/** What bundlers add by themselves is theirs: Vite's way to load a script before it is needed. */
const MADE_BY = [[/^\0vite\//, 'node_modules/vite/']] as const;

/** The two files that travel with a product, by their names. */
export interface LicenceFiles {
  readonly 'licenses.txt': string;
  /** Our own. */
  readonly LICENSE: string;
}

/** The folders of packages that modules stand in, each once. */
function foldersOf(root: string, modules: Iterable<string>): readonly string[] {
  const folders = [...modules].flatMap((module) => {
    const [, made] = MADE_BY.find(([pattern]) => pattern.test(module)) ?? [];
    const folder = packageFolder(made ?? module);
    return folder === null ? [] : [resolve(root, folder)];
  });
  return [...new Set(folders)].sort();
}

/**
 * The licences of every package that has a module in a product.
 *
 * @param root - of the project.
 * @param modules - as bundlers name them; files that are copied count by their paths.
 * @throws if a package names no licence, or holds no text of one that has to travel.
 */
export async function readLicences(root: string, modules: Iterable<string>): Promise<LicenceFiles> {
  const own = await readFile(join(root, 'LICENSE'), 'utf8');
  const packages = await Promise.all(
    foldersOf(root, modules).map(async (folder) => {
      const part = Object.entries(PARTS).find(([name]) => folder.endsWith(`/${name}`))?.[1];
      const read = await readPackage(folder, part === undefined ? [] : [join(folder, part)]);
      return [read, ...(PACKED_INSIDE[read.name] ?? [])];
    }),
  );
  return { 'licenses.txt': licencesText(packages.flat(), own), LICENSE: own };
}
