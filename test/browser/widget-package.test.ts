import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, marked, openWidgetSite, VERSION, WIDGET, type WidgetSite } from './widget-site.ts';

const ROOT = join(import.meta.dirname, '../..');

const FILES = `/termlight/${VERSION}/`;

/** The recipes of docs/embedding.md, each as the app of a site that shows and hides it. */
const APPS: Readonly<Record<string, { jsx: string; code: string }>> = {
  react: {
    jsx: 'react',
    code: `
      import { useEffect, useState } from 'react';
      import { createRoot } from 'react-dom/client';
      import { mount } from 'termlight';
      function Help() {
        useEffect(() => {
          const stop = new AbortController();
          mount({ languageMenu: true, files: '${FILES}' }, stop.signal);
          return () => stop.abort();
        }, []);
        return <p>Apply for Medicaid and SNAP. Your household and its income decide.</p>;
      }
      function App() {
        const [count, setCount] = useState(0);
        return <main><h1>Help</h1>{count % 2 === 0 && <Help />}<button id="next" onClick={() => setCount(count + 1)}>Next {count}</button></main>;
      }
      createRoot(document.getElementById('app')).render(<App />);`,
  },
  preact: {
    jsx: 'preact',
    code: `
      import { render } from 'preact';
      import { useEffect, useState } from 'preact/hooks';
      import { mount } from 'termlight';
      function Help() {
        useEffect(() => {
          const stop = new AbortController();
          mount({ languageMenu: true, files: '${FILES}' }, stop.signal);
          return () => stop.abort();
        }, []);
        return <p>Apply for Medicaid and SNAP. Your household and its income decide.</p>;
      }
      function App() {
        const [count, setCount] = useState(0);
        return <main><h1>Help</h1>{count % 2 === 0 && <Help />}<button id="next" onClick={() => setCount(count + 1)}>Next {count}</button></main>;
      }
      render(<App />, document.getElementById('app'));`,
  },
};

let folder: string;
let site: WidgetSite;

async function bundle(name: string): Promise<Record<string, string>> {
  const { jsx, code } = APPS[name] as { jsx: string; code: string };
  const { outputFiles } = await build({
    stdin: { contents: code, loader: 'jsx', resolveDir: folder },
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    minify: true,
    jsx: 'automatic',
    jsxImportSource: jsx,
    outdir: join(folder, name),
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const files = outputFiles.map(({ path, text }) => [
    path.slice(folder.length).replace('stdin.js', 'app.js'),
    text,
  ]);
  return Object.fromEntries(files);
}

const page = (name: string) =>
  `<!doctype html><html lang="en"><head><title>x</title></head><body><div id="app"></div><script type="module" src="/${name}/app.js"></script></body></html>`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'termlight-package-'));
  await mkdir(join(folder, 'node_modules'));
  for (const one of ['react', 'react-dom', 'preact']) {
    await symlink(join(ROOT, 'node_modules', one), join(folder, 'node_modules', one));
  }
  // `npm install` of a folder is a link to it.
  await symlink(WIDGET, join(folder, 'node_modules/termlight'));
  const names = Object.keys(APPS);
  const built = await Promise.all(names.map(bundle));
  const pages = Object.fromEntries(names.map((name) => [`/${name}`, page(name)]));
  site = await openWidgetSite({ pages: Object.assign(pages, ...built) });
});

afterAll(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(Object.keys(APPS))('the recipe for %s', (name) => {
  it('puts the widget on with its part of the page, and takes it off with it', async () => {
    const { page: shown, warnings, errors } = await site.open(`/${name}`);
    await choose(shown, 'Español');
    await marked(shown);
    await shown.locator('#next').click();
    await expect.poll(() => shown.locator('termlight-launcher').count()).toBe(0);
    expect(await shown.evaluate(() => CSS.highlights.size)).toBe(0);
    await shown.locator('#next').click();
    await choose(shown, 'Tiếng Việt');
    await marked(shown);
    expect([warnings, errors]).toEqual([[], []]);
    await shown.close();
  });
});

describe('the package', () => {
  it('has types that refuse what mount does not take', async () => {
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    const write = (name: string, text: string) => writeFile(join(folder, name), text);
    const head = "import { mount, type MountOptions } from 'termlight';\n";
    await write(
      'right.ts',
      `${head}const o: MountOptions = { notices: ['no-endorsement'] };\nmount(o, new AbortController().signal);\n`,
    );
    await write('wrong.ts', `${head}mount({ start: 'now' });\n`);
    const check = (name: string) =>
      spawnSync(
        process.execPath,
        [
          join(ROOT, 'node_modules/typescript/bin/tsc'),
          ...['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'],
          name,
        ],
        { cwd: folder, encoding: 'utf8' },
      );
    expect(check('right.ts').stdout).toBe('');
    expect(check('wrong.ts').stdout).toContain('\'"now"\' is not assignable');
  });

  it('is loaded where there is no page, as servers that render do', async () => {
    const { stderr, stdout } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        "const { mount } = await import('termlight'); console.log(typeof mount);",
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect([stderr, stdout]).toEqual(['', 'function\n']);
  });

  it('holds the licence it names', async () => {
    const { license } = JSON.parse(await readFile(join(WIDGET, 'package.json'), 'utf8'));
    expect(license).toBe('Apache-2.0');
    expect(await readFile(join(WIDGET, 'LICENSE'), 'utf8')).toContain('Apache License');
  });
});
