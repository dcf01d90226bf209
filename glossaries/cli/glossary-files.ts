import type { Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeFile, LARGEST, tooLarge, unreadable } from '../../shared/glossary/decode-file.ts';
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

/** Files read at the same time: systems allow a process some hundred open ones. */
const AT_ONCE = 64;

/** A file's text; one that is too large is not read at all. */
async function readOne(folder: string, path: string): Promise<GlossaryFile> {
  try {
    const file = await open(join(folder, path));
    try {
      const { size } = await file.stat();
      return size > LARGEST ? tooLarge(path, size) : decodeFile(path, await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    return unreadable(path, {
      message: `The file can't be read: ${(error as NodeJS.ErrnoException).code ?? error}.`,
      remedy: 'Look who may read it, or whether another program holds it.',
    });
  }
}

/** What is told of something that is no file of ours though it may look like one; null for all else. */
function refuse(one: Dirent, path: string): GlossaryFile | null {
  if (one.isSymbolicLink()) {
    return unreadable(path, {
      message: 'It is a link, which is not followed: it may lead out of the glossaries.',
      remedy: 'Put the file itself here.',
    });
  }
  if (!/\.json/i.test(one.name)) return null;
  if (!one.isFile()) {
    return unreadable(path, {
      message: 'It is not a file, though it has the name of one.',
      remedy: 'Rename it or remove it.',
    });
  }
  if (one.name.endsWith('.json')) return null;
  return unreadable(path, {
    message: 'Its name does not end in .json, so it would never be read.',
    remedy: 'Rename it or remove it.',
  });
}

/**
 * The glossary files under a folder, in order of their paths, and what stands among them but can't
 * be one, each with the reason. Hidden files and other kinds, as README.md, are none of ours.
 *
 * @param progress - told after each file how many were read, of how many.
 * @throws Complaint if the folder can't be read.
 */
export async function readGlossaryFiles(
  folder: string,
  progress: (done: number, of: number) => void = () => {},
): Promise<readonly GlossaryFile[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Complaint(`There is no folder of glossaries at ${folder}.`);
  });
  const ours = found
    .map((one) => ({
      one,
      path: relative(folder, join(one.parentPath, one.name)).split(sep).join('/'),
    }))
    .filter(({ one, path }) => !one.name.startsWith('.') && !TOOLS.has(path.split('/')[0] ?? ''));
  const refused = ours.flatMap(({ one, path }) => refuse(one, path) ?? []);
  const paths = ours
    .filter(({ one }) => one.isFile() && one.name.endsWith('.json'))
    .map(({ path }) => path)
    .sort();
  const files: GlossaryFile[] = [...refused];
  for (let i = 0; i < paths.length; i += AT_ONCE) {
    const some = paths.slice(i, i + AT_ONCE);
    files.push(...(await Promise.all(some.map((path) => readOne(folder, path)))));
    progress(files.length - refused.length, paths.length);
  }
  return files;
}
