import { createHash } from 'node:crypto';
import { basename, join, relative } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { bundledModules } from '../../shared/packages/bundled-modules.ts';
import { SCRIPT_MODULE } from './bundle-modules.ts';
import { shrinkScript } from './shrink-script.ts';

/** One file of the widget. */
export interface WidgetFile {
  /** Path relative to the version's folder. */
  readonly path: string;
  readonly text: string;
}

/** The scripts that others load by their names: the tag's, and the package's. */
const DOORS = ['widget/mount.ts', 'widget/termlight.ts'];

/**
 * The scripts, each before those that import it. Each is built alone, so that it is one file: what two
 * of them need stands in both, and nothing waits for a third.
 */
function scriptsOf(modules: readonly string[]): readonly string[] {
  return [
    ...modules.filter((name) => name.startsWith(SCRIPT_MODULE)),
    'widget/session/explanations.ts',
    'widget/menu/menu.ts',
    'widget/session/explaining.ts',
    'widget/session/first-marks.ts',
    ...DOORS,
  ];
}

function virtualModules(root: string, modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'virtual-modules',
    setup(builder) {
      builder.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'virtual' }));
      builder.onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => ({
        contents: modules[path] ?? '',
        resolveDir: root,
      }));
    },
  };
}

/** Leaves imports of other scripts as imports, under the names they were built with. */
function builtScripts(root: string, names: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'built-scripts',
    setup(builder) {
      builder.onResolve({ filter: /^(?:\.|virtual:)/ }, ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return null;
        const source = path.startsWith('.')
          ? relative(root, join(resolveDir, path)).replaceAll('\\', '/')
          : path;
        const name = names.get(source);
        return name === undefined ? null : { path: `./${name}`, external: true };
      });
    },
  };
}

/** A script, and the modules that stand in it. */
interface Compiled {
  readonly file: WidgetFile;
  readonly modules: readonly string[];
}

/** A script's name with a part of its digest, so that no copy of another version is taken for it. */
function nameWithDigest(path: string, text: string): string {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase();
  return `${basename(path, '.js')}-${digest}.js`;
}

async function compile(
  isDoor: boolean,
  options: Omit<BuildOptions, 'metafile' | 'write'>,
): Promise<Compiled> {
  const { outputFiles, metafile } = await build({
    bundle: true,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    // Packages are told by where they are found, also behind a link.
    preserveSymlinks: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // A parameter that is a property is not declared a second time.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    outdir: 'out',
    logLevel: 'warning',
    ...options,
    write: false,
  });
  const [file] = outputFiles;
  if (!file || outputFiles.length > 1) throw new Error('A script of the widget is not one file.');
  const text = shrinkScript(file.text);
  return {
    file: { path: isDoor ? basename(file.path) : nameWithDigest(file.path, text), text },
    modules: bundledModules(metafile),
  };
}

/** The widget's scripts, and the modules that stand in any of them. */
export interface CompiledScripts {
  readonly files: readonly WidgetFile[];
  readonly modules: readonly string[];
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
): Promise<CompiledScripts> {
  const names = new Map<string, string>();
  const files: WidgetFile[] = [];
  const bundled: string[] = [];
  for (const source of scriptsOf(Object.keys(modules))) {
    const isDoor = DOORS.includes(source);
    const name = source.startsWith(SCRIPT_MODULE) ? source.slice(SCRIPT_MODULE.length) : null;
    const one = await compile(isDoor, {
      absWorkingDir: root,
      entryPoints: [name === null ? source : { in: source, out: name }],
      plugins: [builtScripts(root, names), virtualModules(root, modules)],
    });
    names.set(source, one.file.path);
    files.unshift(one.file);
    bundled.push(...one.modules);
  }
  return { files, modules: bundled };
}
