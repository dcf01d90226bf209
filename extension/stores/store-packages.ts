import { join } from 'node:path';
import { zipFiles } from '../../shared/packages/zip-files.ts';
import { builtFiles } from './built-files.ts';
import { sourceFiles } from './source-files.ts';

/** Where WXT writes what it builds, by the browser's name in the packages. */
export const BUILT = {
  chrome: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
} as const;

/** One file to hand to a store. */
export interface StorePackage {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The version the built extension says it is. */
function versionOf(manifest: Uint8Array | undefined): string {
  const { version } = JSON.parse(new TextDecoder().decode(manifest)) as { version: string };
  return version;
}

/**
 * The packages of a checkout that has been built: one a browser, and the sources they are built from.
 *
 * @throws if it has not been built, or is no git repository.
 */
export async function storePackages(root: string): Promise<readonly StorePackage[]> {
  const [chrome, firefox, sources] = await Promise.all([
    builtFiles(join(root, BUILT.chrome)),
    builtFiles(join(root, BUILT.firefox)),
    sourceFiles(root),
  ]);
  const version = versionOf(firefox.get('manifest.json'));
  return Object.entries({ chrome, firefox, sources }).map(([part, files]) => ({
    name: `termlight-${version}-${part}.zip`,
    bytes: zipFiles(files),
  }));
}
