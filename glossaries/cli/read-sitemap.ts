import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { localPaths } from '../../shared/audit/local-paths.ts';
import { Complaint } from './complaint.ts';
import { readBytes } from './read-bytes.ts';

/** Sitemaps that a sitemap of sitemaps leads to, at most. */
const MOST_MAPS = 1000;

/** What a sitemap's text lists: an index lists more sitemaps. */
interface Listed {
  readonly locations: readonly string[];
  readonly areSitemaps: boolean;
}

/** @throws Complaint for what is neither sitemaps.org's XML nor one address or path a line. */
function listedIn(name: string, text: string): Listed {
  if (!text.trimStart().startsWith('<')) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return { locations: lines.filter(Boolean), areSitemaps: false };
  }
  try {
    const { document } = new JSDOM(text, { contentType: 'text/xml' }).window;
    const locations = [...document.querySelectorAll('sitemap > loc, url > loc')];
    return {
      locations: locations.map(({ textContent }) => (textContent ?? '').trim()),
      areSitemaps: document.documentElement.localName === 'sitemapindex',
    };
  } catch {
    throw new Complaint(`${name} is no sitemap that can be read: its XML is broken.`);
  }
}

/** The file an address means; null where there is none. */
function fileOf(location: string, root: string): string | null {
  return localPaths(location).find((path) => existsSync(join(root, path))) ?? null;
}

/** What a sitemap leads to in a folder. */
export interface SitemapPages {
  /** Paths relative to the folder, each once, in the sitemap's order. */
  readonly pages: readonly string[];
  /** Addresses no file was found for, each as a sentence. */
  readonly faults: readonly string[];
}

/**
 * The pages a sitemap lists, as files of a folder. Nothing is fetched: a sitemap of sitemaps leads to
 * sitemaps in the same folder.
 *
 * @param file - path as typed: sitemaps.org's XML, or one address or path a line.
 * @param root - folder that holds the site.
 * @throws Complaint if it can't be read, or leads to no page at all.
 */
export async function readSitemap(file: string, root: string): Promise<SitemapPages> {
  const pages = new Set<string>();
  const faults: string[] = [];
  const maps = [file];
  for (let at = 0; at < maps.length && at < MOST_MAPS; at += 1) {
    const name = maps[at] as string;
    const { locations, areSitemaps } = listedIn(name, (await readBytes(name)).toString('utf8'));
    for (const location of locations) {
      const found = areSitemaps ? sitemapIn(location, root) : fileOf(location, root);
      if (found === null) faults.push(`${location}: there is no file of it in ${root}.`);
      else if (!areSitemaps) pages.add(found);
      else if (!maps.includes(found)) maps.push(found);
    }
  }
  if (!pages.size) throw new Complaint(`${file} leads to no page in ${root}.`);
  return { pages: [...pages], faults };
}

/** Another sitemap of the same folder. */
function sitemapIn(location: string, root: string): string | null {
  const path = localPaths(location).at(-1);
  const whole = path === undefined ? null : join(root, path);
  return whole !== null && existsSync(whole) ? whole : null;
}
