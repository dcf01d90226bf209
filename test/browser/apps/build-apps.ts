import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';

/** Our own apps, by the name of their source here and of their page. */
export const APPS = ['react', 'preact', 'vue'] as const;

/** Apps that test/torture tries beside them: compiled by Svelte, and custom elements of no framework. */
export const MORE_APPS = ['svelte', 'elements'] as const;

type App = (typeof APPS)[number] | (typeof MORE_APPS)[number];

const require = createRequire(import.meta.url);

/** Collects whatever goes wrong from the first moment on. */
const COLLECTOR = `
  window.__errors = [];
  addEventListener('error', ({ message }) => __errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => __errors.push(String(reason)));
  const { error } = console;
  console.error = (...all) => {
    __errors.push(all.map(String).join(' '));
    error(...all);
  };`;

/** The app starts when it is told to: what came from the server is marked by then. */
const starter = (name: string) => `
  import { hydrate } from './${name}.js';
  window.__start = () =>
    hydrate(document.querySelector('#root'), () => { window.__hydrated = true; });`;

const vueWithCompiler: Plugin = {
  name: 'vue-with-compiler',
  setup({ onResolve }) {
    const path = require.resolve('vue/dist/vue.esm-bundler.js');
    onResolve({ filter: /^vue$/ }, () => ({ path }));
  },
};

const svelteCompiler: Plugin = {
  name: 'svelte-compiler',
  setup({ onLoad, initialOptions: { platform } }) {
    const generate = platform === 'node' ? 'server' : 'client';
    onLoad({ filter: /\.svelte$/ }, async ({ path: filename }) => {
      const { js } = compile(await readFile(filename, 'utf8'), { filename, generate, dev: true });
      return { contents: js.code, resolveDir: dirname(filename) };
    });
  },
};

/** React's names lead to Preact's own stand-ins for them. */
const PREACT_FOR_REACT = { react: 'preact/compat', 'react-dom': 'preact/compat' };

/** Where each app comes from. */
const SOURCES: Readonly<Record<App, BuildOptions>> = {
  react: { entryPoints: ['react.tsx'] },
  preact: { entryPoints: ['react.tsx'], alias: PREACT_FOR_REACT },
  vue: { entryPoints: ['vue.ts'], plugins: [vueWithCompiler] },
  svelte: { entryPoints: ['svelte.ts'], plugins: [svelteCompiler] },
  elements: { entryPoints: ['elements.ts'] },
};

/** Builds an app as its developers run it: only then its framework tells of markup that isn't its own. */
function bundle(name: App, options: BuildOptions) {
  return build({
    ...SOURCES[name],
    ...options,
    absWorkingDir: import.meta.dirname,
    bundle: true,
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
}

/** The app's page as a server sends it. */
function pageOf(name: string, markup: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Programs</title><script>${COLLECTOR}</script></head>
<body><div id="root">${markup}</div><script type="module">${starter(name)}</script></body>
</html>`;
}

/** Bundles apps of ours into a temporary folder, each with its page, and returns the folder. */
export async function buildApps(names: readonly App[] = APPS): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'termlight-apps-'));
  for (const name of names) {
    const server = join(folder, `${name}.cjs`);
    await bundle(name, { outfile: server, platform: 'node', format: 'cjs' });
    await bundle(name, { outfile: join(folder, `${name}.js`), platform: 'browser', format: 'esm' });
    const { render } = require(server) as { render: () => Promise<string> };
    await writeFile(join(folder, `${name}.html`), pageOf(name, await render()));
  }
  return folder;
}
