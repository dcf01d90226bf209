import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GlossaryFile } from '../../shared/glossary/parse-glossary.ts';
import { Complaint } from './complaint.ts';

/** The project's own `glossaries/`. */
export const GLOSSARIES = dirname(dirname(fileURLToPath(import.meta.url)));

/** Folders of `glossaries/` that hold tools, not terms. */
const TOOLS = new Set(['cli', 'schema']);

/** True if a path, relative to `glossaries/`, names a file of terms and not one of the tools. */
export function isGlossaryPath(path: string): boolean {
  return path.endsWith('.json') && !TOOLS.has(path.split('/')[0] as string);
}

/**
 * The glossary files under a folder, in order of their paths.
 *
 * @throws Complaint if the folder can't be read.
 */
export async function readGlossaryFiles(folder: string): Promise<readonly GlossaryFile[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Complaint(`There is no folder of glossaries at ${folder}.`);
  });
  const paths = found
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join('/'))
    .filter(isGlossaryPath)
    .sort();
  return Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })),
  );
}
