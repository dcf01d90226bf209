import { basename, relative } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import type { SiteFile } from './site-file.ts';

/** What is compiled, by the name pages ask for it under. */
const ENTRIES: Readonly<Record<string, string>> = {
  'site.css': 'widget/site/style/site.css',
  'door.js': 'widget/site/shell/door.ts',
  'press.js': 'widget/site/shell/press.ts',
  'words.js': 'widget/site/glossary/words.ts',
  'embed.js': 'widget/site/embed/embed.ts',
  'sample.js': 'widget/site/embed/sample.ts',
  'audit.js': 'widget/site/audit/audit.ts',
  'read.js': 'widget/site/reader/read.ts',
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
async function compileWorker(root: string): Promise<SiteFile> {
  const { outputFiles } = await build({
    ...OPTIONS,
    absWorkingDir: root,
    entryPoints: ['widget/site/reader/service-worker.ts'],
    outdir: FOLDER,
    format: 'iife',
  });
  return { path: 'service-worker.js', body: outputFiles[0]?.contents ?? '' };
}

/**
 * Compiles the style and the scripts of the pages; what several scripts need stands in a file of its own.
 *
 * @param root - of the project.
 */
export async function compileAssets(root: string): Promise<CompiledAssets> {
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    absWorkingDir: root,
    entryPoints: Object.entries(ENTRIES).map(([name, source]) => ({
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
  const sources = new Map(Object.entries(ENTRIES).map(([name, source]) => [source, name]));
  const paths = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) => {
    const name = entryPoint === undefined ? undefined : sources.get(entryPoint);
    return name === undefined ? [] : [[name, `${FOLDER}/${basename(path)}`] as const];
  });
  const loads = paths.map(([name, path]) => [name, loadsOf(path, metafile.outputs)] as const);
  return {
    files: [...files, await compileWorker(root)],
    paths: Object.fromEntries(paths),
    loads: Object.fromEntries(loads),
  };
}
