import { basename, relative } from 'node:path';
import { build } from 'esbuild';
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
};

/** The folder of what is compiled; each name holds a part of its digest. */
const FOLDER = 'files';

/** Styles and scripts, and under which paths they were written. */
export interface Assets {
  readonly files: readonly SiteFile[];
  /** By the name pages ask for them under. */
  readonly paths: Readonly<Record<string, string>>;
}

/**
 * Compiles the style and the scripts of the pages; what several scripts need stands in a file of its own.
 *
 * @param root - of the project.
 */
export async function compileAssets(root: string): Promise<Assets> {
  const { outputFiles, metafile } = await build({
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
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
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
  return { files, paths: Object.fromEntries(paths) };
}
