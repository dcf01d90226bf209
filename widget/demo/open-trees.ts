import { cp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How the extension's scripts say it, whichever quotation marks the build has chosen. */
const CLOSED = /\btree:(["'`])closed\1/g;

async function changedAt(folder: string): Promise<number> {
  return (await stat(join(folder, 'manifest.json')).catch(() => null))?.mtimeMs ?? 0;
}

async function openIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  let opened = 0;
  for (const name of names.filter((one) => one.endsWith('.js'))) {
    const path = join(folder, name);
    const text = await readFile(path, 'utf8');
    const open = text.replace(CLOSED, 'tree:$1open$1');
    if (open === text) continue;
    await writeFile(path, open);
    opened += 1;
  }
  return opened;
}

/**
 * A copy of a built extension, beside it, that is the same but for one word: what it shows on pages
 * stands in a tree that tests and pictures can look into. No page can look into that of the build.
 *
 * @param built - its folder.
 * @returns the copy's folder, made anew after each build.
 * @throws if nothing in the build is closed: then there is nothing to be tried here.
 */
export async function openTrees(built: string): Promise<string> {
  const copy = `${built}-open`;
  if ((await changedAt(built)) === (await changedAt(copy))) return copy;
  const making = `${copy}.${process.pid}`;
  await cp(built, making, { recursive: true, preserveTimestamps: true });
  if ((await openIn(making)) === 0) throw new Error(`No tree is closed in ${built}.`);
  await rm(copy, { recursive: true, force: true });
  await rename(making, copy);
  return copy;
}
