import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Complaint } from './complaint.ts';
import { htmlFiles } from './html-files.ts';
import { readSitemap } from './read-sitemap.ts';
import { typedPath } from './typed-path.ts';

/** The pages an audit goes through. */
export interface AuditedPages {
  /** Folder they lie in. */
  readonly folder: string;
  /** Paths relative to it. */
  readonly pages: readonly string[];
  /** What could not be found, a sentence each. */
  readonly faults: readonly string[];
}

/**
 * The pages of a folder, of one file, or of a sitemap.
 *
 * @param target - as typed.
 * @param root - folder that holds the pages of a sitemap, as typed.
 * @throws Complaint if there is no page.
 */
export async function auditedPages(
  target: string,
  root: string | undefined,
): Promise<AuditedPages> {
  const path = typedPath(target);
  const about = await stat(path).catch(() => null);
  if (about?.isFile() && /\.(?:xml|txt)$/i.test(path)) {
    const folder = root === undefined ? dirname(path) : typedPath(root);
    return { folder, ...(await readSitemap(target, folder)) };
  }
  if (root !== undefined) {
    throw new Complaint('--root is where the pages of a sitemap lie; name a sitemap before it.');
  }
  if (about?.isFile()) return { folder: dirname(path), pages: [basename(path)], faults: [] };
  return { folder: path, pages: await htmlFiles(path), faults: [] };
}
