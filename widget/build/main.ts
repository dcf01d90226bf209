import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Bundle } from '../../shared/bundle/compile-bundle.ts';
import { parseManifest } from '../../shared/bundle/manifest.ts';
import { readLicences } from '../../shared/packages/read-licences.ts';
import { FOLDER } from '../session/bundle-files.ts';
import { WIDGET_POLICY } from '../settings/widget-policy.ts';
import { bundleModules } from './bundle-modules.ts';
import { compileScripts, type WidgetFile } from './compile-scripts.ts';
import recorded from './recorded-run.json' with { type: 'json' };
import { privacyFacts } from './recorded-run.ts';
import { type Size, sizeOf, together } from './sizes.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Where `termlight build` has written the bundle. */
const BUNDLE = join(ROOT, 'dist/bundle');

/** Where versions of the widget are written, each in a folder that never changes once published. */
const OUT = join(ROOT, 'dist/widget');

async function readBundle(): Promise<Bundle> {
  const manifest = parseManifest(await readFile(join(BUNDLE, 'manifest.json'), 'utf8'));
  const named = manifest.collections.flatMap(({ indexes, explanations, layer }) => [
    ...(layer ? [layer] : []),
    ...Object.values(indexes),
    ...Object.values(explanations).flatMap((shards) => shards.map(({ file }) => file)),
  ]);
  const files = await Promise.all(
    named.map(async ({ path }) => ({ path, text: await readFile(join(BUNDLE, path), 'utf8') })),
  );
  return { manifest, files };
}

function integrityOf(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}

/** Every file with its digest and sizes: what a site can hold its copy against. */
function listOf(version: string, files: readonly WidgetFile[]): WidgetFile {
  const list = files.map(({ path, text }) => ({
    path,
    integrity: integrityOf(text),
    ...sizeOf(text),
  }));
  return {
    path: 'manifest.json',
    text: `${JSON.stringify({ format: 1, version, files: list }, null, 2)}\n`,
  };
}

/**
 * What makes the folder an npm package: its types are those of the options, as their file has them, and
 * the licences of all that stands in its scripts.
 */
async function packageFiles(
  version: string,
  modules: readonly string[],
): Promise<readonly WidgetFile[]> {
  const options = await readFile(join(ROOT, 'widget/settings/mount-options.ts'), 'utf8');
  const types = `${options}
/** Puts Termlight on the page, until the signal aborts: the document is then as it was found. */
export declare function mount(options?: MountOptions, signal?: AbortSignal): void;
`;
  const about = {
    name: 'termlight',
    version,
    type: 'module',
    license: 'Apache-2.0',
    exports: { '.': { types: './mount.d.ts', default: './mount.js' } },
    sideEffects: false,
  };
  const licences = Object.entries(await readLicences(ROOT, modules));
  return [
    { path: 'mount.d.ts', text: types },
    { path: 'package.json', text: `${JSON.stringify(about, null, 2)}\n` },
    ...licences.map(([path, text]) => ({ path, text })),
  ];
}

async function write(folder: string, files: readonly WidgetFile[]): Promise<void> {
  // Written beside and moved in one step: a build that breaks off leaves the last one whole.
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  for (const { path, text } of files) {
    await mkdir(dirname(join(fresh, path)), { recursive: true });
    await writeFile(join(fresh, path), text);
  }
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}

function print(
  version: string,
  scripts: readonly WidgetFile[],
  words: readonly WidgetFile[],
): void {
  const line = (name: string, { raw, gzip, brotli }: Size) =>
    `  ${name.padEnd(52)} ${[raw, gzip, brotli].map((size) => String(size).padStart(8)).join(' ')}`;
  const all = words.map(({ text }) => sizeOf(text)).reduce(together);
  const [entry] = scripts;
  console.log(`dist/widget/${version}/  (bytes: as it is, gzip, brotli)`);
  for (const { path, text } of scripts) console.log(line(path, sizeOf(text)));
  console.log(line(`${FOLDER}: ${words.length} files, asked for one by one`, all));
  console.log(`
The tag:
  <script type="module" src="/termlight/${version}/termlight.js"
    integrity="${integrityOf(entry?.text ?? '')}"
    data-language-menu></script>

The security policy it needs at least, where your page has one:
  ${WIDGET_POLICY}

What a reader's visit did (recorded ${recorded.recorded} in ${recorded.browser}; each test run sees the same):
${privacyFacts(recorded)
  .map((fact) => `  ${fact}`)
  .join('\n')}`);
}

const bundle = await readBundle();
const { version } = bundle.manifest;
const { files: scripts, modules } = await compileScripts(ROOT, bundleModules(bundle));
const words = bundle.files.map(({ path, text }) => ({ path: FOLDER + path, text }));
const files = [...scripts, ...words, ...(await packageFiles(version, modules))];
await write(join(OUT, version), [...files, listOf(version, files)]);
print(version, scripts, words);
