import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { zipFiles } from '../../../shared/packages/zip-files.ts';
import type { SiteFile } from './site-file.ts';

/** The widget that was built, as the site offers it. */
export interface BuiltWidget {
  readonly version: string;
  /** Digest of the script that pages load. */
  readonly integrity: string;
  /** Its folder, from the site's root. */
  readonly folder: string;
  /** What is in it, as the site holds it. */
  readonly files: readonly SiteFile[];
  /** The same as one file to take away. */
  readonly download: SiteFile & { readonly body: Uint8Array };
}

/** The same files as one archive. */
function zip(files: readonly SiteFile[]): Uint8Array {
  const bytes = ({ body }: SiteFile) => (typeof body === 'string' ? Buffer.from(body) : body);
  return zipFiles(new Map(files.map((file) => [file.path, bytes(file)])));
}

/**
 * Reads what `npm run build:widget` has written.
 *
 * @param dist - `dist/widget`.
 * @throws if this version of the widget was not built.
 */
export async function readWidget(dist: string, version: string): Promise<BuiltWidget> {
  const own = join(dist, version);
  const list = JSON.parse(await readFile(join(own, 'manifest.json'), 'utf8')) as {
    readonly files: readonly { readonly path: string; readonly integrity: string }[];
  };
  const integrity = list.files.find(({ path }) => path === 'termlight.js')?.integrity;
  if (integrity === undefined) throw new Error('The list of the widget names no termlight.js.');
  const found = await readdir(own, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((one) => one.isFile())
    .map((one) => relative(own, join(one.parentPath, one.name)).replaceAll('\\', '/'))
    .sort();
  const folder = `termlight/${version}/`;
  const files = await Promise.all(
    paths.map(async (path) => ({
      path: folder + path,
      body: new Uint8Array(await readFile(join(own, path))),
    })),
  );
  const download = { path: `termlight-${version}.zip`, body: zip(files) };
  return { version, integrity, folder, files, download };
}
