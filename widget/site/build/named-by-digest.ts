import { createHash } from 'node:crypto';
import type { SiteFile } from './site-file.ts';

/** Letters of a digest that stand in a name. */
const LETTERS = 8;

/** A file of the site that has a part of its digest in its name, so that it never changes. */
export function namedByDigest(name: string, body: string): SiteFile {
  const digest = createHash('sha256').update(body).digest('hex').slice(0, LETTERS);
  return { path: `files/${name.replace(/(\.\w+)$/, `-${digest}$1`)}`, body };
}
