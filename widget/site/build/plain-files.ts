import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLicences } from '../../../shared/packages/read-licences.ts';
import { SITE_SETTINGS } from '../reader/site-settings.ts';
import type { SiteFile } from './site-file.ts';

/** Where pdf.js is, as installed. */
const PDF = 'node_modules/pdfjs-dist';

/** What the reading view loads of pdf.js: its worker, and what old letters of Asia are written in. */
async function pdfFiles(root: string): Promise<readonly SiteFile[]> {
  const maps = (await readdir(join(root, PDF, 'cmaps'))).sort();
  const sources = [
    ['pdf.worker.min.mjs', 'legacy/build/pdf.worker.min.mjs'],
    ...maps.map((name) => [`cmaps/${name}`, `cmaps/${name}`]),
  ] as const;
  return Promise.all(
    sources.map(async ([path, source]) => ({
      path: `pdf/${path}`,
      body: new Uint8Array(await readFile(join(root, PDF, source ?? ''))),
    })),
  );
}

/**
 * What is copied as it is, and the settings the host may change.
 *
 * @param root - of the project.
 */
export async function plainFiles(root: string): Promise<readonly SiteFile[]> {
  return [
    { path: 'icon.svg', body: await readFile(join(root, 'widget/site/shell/icon.svg')) },
    { path: 'settings.json', body: `${JSON.stringify(SITE_SETTINGS, null, 2)}\n` },
    ...(await pdfFiles(root)),
  ];
}

/**
 * The licences of all that stands in the site's scripts and of what is copied.
 *
 * @param root - of the project.
 * @param modules - that stand in its scripts.
 */
export async function licenceFiles(
  root: string,
  modules: readonly string[],
): Promise<readonly SiteFile[]> {
  const licences = await readLicences(root, [...modules, `${PDF}/`]);
  return Object.entries(licences).map(([path, body]) => ({ path, body }));
}
