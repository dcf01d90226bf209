import { type Plugin, rolldown } from 'rolldown';

/** One file of the widget. */
export interface WidgetFile {
  /** Path relative to the version's folder. */
  readonly path: string;
  readonly text: string;
}

function virtualModules(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'termlight-bundle',
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load: (id) => modules[id.slice(1)] ?? null,
  };
}

/**
 * Builds the widget's scripts: the one that pages load, and those it loads when they are needed.
 *
 * @param root - of the project.
 * @param modules - source texts of modules that tell of the bundle, by their names.
 */
export async function compileScripts(
  root: string,
  modules: Readonly<Record<string, string>>,
): Promise<readonly WidgetFile[]> {
  const bundle = await rolldown({
    cwd: root,
    input: { termlight: `${root}/widget/termlight.ts` },
    platform: 'browser',
    plugins: [virtualModules(modules)],
    // What several scripts need is part of the one every page has loaded.
    preserveEntrySignatures: 'allow-extension',
    transform: { target: 'es2022', jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  const { output } = await bundle.generate({
    format: 'es',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await bundle.close();
  return output.map((file) => {
    if (file.type !== 'chunk')
      throw new Error(`The build made ${file.fileName}, which is no script.`);
    return { path: file.fileName, text: file.code };
  });
}
