import { basename, join, relative } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { INTERFACE_LANGUAGES } from '../../shared/strings/strings.ts';

/** One file of the widget. */
export interface WidgetFile {
  /** Path relative to the version's folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * The scripts, each before those that import it. Each is built alone, so that it is one file: what two
 * of them need stands in both, and nothing waits for a third.
 */
function scriptsOf(languages: readonly string[]): readonly string[] {
  return [
    ...languages.map((language) => `shared/strings/words/${language}.json`),
    'widget/session/explanations.ts',
    'widget/menu/menu.ts',
    'widget/session/explaining.ts',
    'widget/termlight.ts',
  ];
}

function virtualModules(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'virtual-modules',
    setup(builder) {
      builder.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'virtual' }));
      builder.onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => ({
        contents: modules[path] ?? '',
      }));
    },
  };
}

/** Leaves imports of other scripts as imports, under the names they were built with. */
function builtScripts(root: string, names: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'built-scripts',
    setup(builder) {
      builder.onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
        const source = relative(root, join(resolveDir, path)).replaceAll('\\', '/');
        const name = kind === 'dynamic-import' ? names.get(source) : undefined;
        return name === undefined ? null : { path: `./${name}`, external: true };
      });
    },
  };
}

async function compile(options: BuildOptions): Promise<WidgetFile> {
  const { outputFiles = [] } = await build({
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: 'out',
    logLevel: 'warning',
    ...options,
  });
  const [file] = outputFiles;
  if (!file || outputFiles.length > 1) throw new Error('A script of the widget is not one file.');
  return { path: basename(file.path), text: file.text };
}

/**
 * Builds the widget's scripts: the one that pages load, first, and those it loads when they are
 * needed, whose names hold a part of their digest.
 *
 * @param root - of the project.
 * @param modules - source texts of modules that tell of the bundle, by their names.
 */
export async function compileScripts(
  root: string,
  modules: Readonly<Record<string, string>>,
): Promise<readonly WidgetFile[]> {
  const names = new Map<string, string>();
  const files: WidgetFile[] = [];
  for (const source of scriptsOf(INTERFACE_LANGUAGES)) {
    const isDoor = source === 'widget/termlight.ts';
    const file = await compile({
      absWorkingDir: root,
      entryPoints: [source],
      entryNames: isDoor ? '[name]' : '[name]-[hash]',
      plugins: [virtualModules(modules), builtScripts(root, names)],
    });
    names.set(source, file.path);
    files.unshift(file);
  }
  return files;
}
