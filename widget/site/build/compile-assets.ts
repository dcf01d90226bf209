import { basename, relative } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { bundledModules } from '../../../shared/packages/bundled-modules.ts';
import type { SiteFile } from './site-file.ts';

/** What is compiled, by the name pages ask for it under; what several need stands in a file of its own. */
const PAGES: Readonly<Record<string, string>> = {
  'site.css': 'widget/site/style/site.css',
  'door.js': 'widget/site/shell/door.ts',
  'press.js': 'widget/site/shell/press.ts',
  'words.js': 'widget/site/glossary/words.ts',
  'embed.js': 'widget/site/embed/embed.ts',
  'sample.js': 'widget/site/embed/sample.ts',
  'audit.js': 'widget/site/audit/audit.ts',
  'read.js': 'widget/site/reader/read.ts',
};

/** The form, compiled apart: what it takes of zod would else be loaded by every page that takes any. */
const FORM: Readonly<Record<string, string>> = {
  'suggest.js': 'widget/site/suggest/suggest.ts',
  'suggest.css': 'widget/site/style/suggest.css',
};

/** The folder of what is compiled; each name holds a part of its digest. */
const FOLDER = 'files';

const OPTIONS = {
  bundle: true,
  write: false,
  platform: 'browser',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  // Names hold a digest of paths too: packages are where they are found, also behind a link.
  preserveSymlinks: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** Styles and scripts, and under which paths they were written. */
export interface Assets {
  readonly files: readonly SiteFile[];
  /** By the name pages ask for them under. */
  readonly paths: Readonly<Record<string, string>>;
}

/** Assets, and what else each of them loads. */
export interface CompiledAssets extends Assets {
  /** By the name pages ask for them under: the paths of an asset and of all it may load. */
  readonly loads: Readonly<Record<string, readonly string[]>>;
  /** The modules that stand in any of them. */
  readonly modules: readonly string[];
}

/** An output with everything it imports, and what that imports. */
function loadsOf(path: string, outputs: Metafile['outputs']): readonly string[] {
  const all = new Set<string>();
  const add = (one: string) => {
    if (all.has(one) || !outputs[one]) return;
    all.add(one);
    for (const { path: next } of outputs[one].imports) add(next);
  };
  add(path);
  return [...all].sort();
}

/** Compiles the one script whose name and place browsers remember. */
async function compileWorker(root: string): Promise<Pick<CompiledAssets, 'files' | 'modules'>> {
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    metafile: true,
    absWorkingDir: root,
    entryPoints: ['widget/site/reader/service-worker.ts'],
    outdir: FOLDER,
    format: 'iife',
  });
  const files = [{ path: 'service-worker.js', body: outputFiles[0]?.contents ?? '' }];
  return { files, modules: bundledModules(metafile) };
}

/** Compiles entries, and what several of them need as files of its own. */
async function compileTogether(
  root: string,
  entries: Readonly<Record<string, string>>,
): Promise<CompiledAssets> {
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    absWorkingDir: root,
    entryPoints: Object.entries(entries).map(([name, source]) => ({
      in: source,
      out: name.replace(/\.\w+$/, ''),
    })),
    outdir: FOLDER,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.svg': 'file' },
    splitting: true,
    metafile: true,
    format: 'esm',
  });
  const files = outputFiles.map(({ path, contents }) => ({
    path: relative(root, path).replaceAll('\\', '/'),
    body: contents,
  }));
  const sources = new Map(Object.entries(entries).map(([name, source]) => [source, name]));
  const paths = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) => {
    const name = entryPoint === undefined ? undefined : sources.get(entryPoint);
    return name === undefined ? [] : [[name, `${FOLDER}/${basename(path)}`] as const];
  });
  const loads = paths.map(([name, path]) => [name, loadsOf(path, metafile.outputs)] as const);
  return {
    files,
    paths: Object.fromEntries(paths),
    loads: Object.fromEntries(loads),
    modules: bundledModules(metafile),
  };
}

/**
 * Compiles the style and the scripts of the pages.
 *
 * @param root - of the project.
 */
export async function compileAssets(root: string): Promise<CompiledAssets> {
  const [pages, form] = await Promise.all([
    compileTogether(root, PAGES),
    compileTogether(root, FORM),
  ]);
  const worker = await compileWorker(root);
  // Both may have written a language's words: the same file under the same name.
  const all = [...pages.files, ...form.files, ...worker.files];
  const files = new Map(all.map((one) => [one.path, one]));
  return {
    files: [...files.values()],
    paths: { ...pages.paths, ...form.paths },
    loads: { ...pages.loads, ...form.loads },
    modules: [...pages.modules, ...form.modules, ...worker.modules],
  };
}
