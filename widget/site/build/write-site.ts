import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from './site-file.ts';

/** Files written at the same time. */
const AT_ONCE = 32;

/**
 * Writes the site beside where it will be, and moves it there in one step: a build that breaks off
 * leaves the last one whole.
 *
 * @returns how many files were written, and how many bytes.
 */
export async function writeSite(
  folder: string,
  files: Iterable<SiteFile>,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  const folders = new Set<string>();
  let some: Promise<void>[] = [];
  const count = { files: 0, bytes: 0 };
  for (const { path, body } of files) {
    const target = join(fresh, path);
    if (!folders.has(dirname(target))) await mkdir(dirname(target), { recursive: true });
    folders.add(dirname(target));
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    count.files += 1;
    count.bytes += bytes.length;
    some.push(writeFile(target, bytes));
    if (some.length < AT_ONCE) continue;
    await Promise.all(some);
    some = [];
  }
  await Promise.all(some);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  return count;
}
