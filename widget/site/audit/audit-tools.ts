import type { AuditTools } from '../../../shared/audit/page-audit.ts';
import { BundleReader } from '../../../shared/bundle/bundle-reader.ts';
import { indexFor } from '../../../shared/bundle/index-for.ts';
import { parseManifest } from '../../../shared/bundle/manifest.ts';
import { Matcher } from '../../../shared/match/matcher.ts';
import { createBundleLoader } from '../shell/bundle-loader.ts';

/** Addresses of what an audit needs. */
export interface AuditFiles {
  /** The manifest of the bundle. */
  readonly bundle: URL;
  /** The widget's folder, which holds the bundle's other files. */
  readonly folder: URL;
  /** The list of plain words. */
  readonly plain: URL;
}

async function load(address: URL): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.text();
}

/**
 * What a page in some languages is looked through with.
 *
 * @throws if a file can't be had, or is not the one that was built.
 */
export async function loadAuditTools(
  { bundle, folder, plain }: AuditFiles,
  languages: readonly string[],
): Promise<AuditTools> {
  const [manifest, words] = await Promise.all([load(bundle), load(plain)]);
  const reader = new BundleReader(parseManifest(manifest), createBundleLoader(folder));
  const matchers = new Map<string, Matcher>();
  for (const language of languages) {
    const index = await indexFor(reader, language, '');
    if (index) matchers.set(language, new Matcher(index));
  }
  return { matchers, plain: new Set(JSON.parse(words) as readonly string[]) };
}
