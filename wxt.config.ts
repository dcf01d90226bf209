import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { readLicences } from './shared/packages/read-licences.ts';

/** Where `termlight build` writes what the extension packs. */
const BUNDLE = 'dist/bundle';

/** What pdf.js loads by itself: its worker, and how old files of East Asia name their characters. */
const PDF = [
  ['node_modules/pdfjs-dist/legacy/build', /^pdf\.worker\.min\.mjs$/, 'pdf'],
  ['node_modules/pdfjs-dist/cmaps', /\.bcmap$/, 'pdf/cmaps'],
] as const;

/** The lamp in the sizes browsers and stores show, drawn by extension/stores/pictures/draw-icons.ts. */
const ICONS = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`]));

/** Chrome names Tagalog `fil`, Firefox `tl`. */
function tagalogOfFirefox(root: string) {
  const absoluteSrc = join(root, 'extension/public/_locales/fil/messages.json');
  return { absoluteSrc, relativeDest: '_locales/tl/messages.json' };
}

/** Every module that stands in what was built, and files copied from packages. */
const shipped = new Set(PDF.map(([from]) => `${from}/`));

/** Notes whose code is built in, for the licences that have to go with it. */
const notedModules = {
  name: 'noted-modules',
  generateBundle(_: unknown, bundle: Readonly<Record<string, { readonly modules?: object }>>) {
    for (const { modules = {} } of Object.values(bundle)) {
      for (const module of Object.keys(modules)) shipped.add(module);
    }
  },
};

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  vite: ({ mode }) => {
    // Vite takes a builder's own NODE_ENV before the mode, and then writes other bytes.
    process.env.NODE_ENV = mode;
    return { plugins: [preact(), notedModules], build: { target: 'es2022' } };
  },
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_name__',
    short_name: 'Termlight',
    description: '__MSG_description__',
    action: { default_icon: ICONS },
    icons: ICONS,
    // storage: what the reader chose; activeTab: one page, when she asks; scripting: cards, when the
    // first is opened, and marks where she asks for them; alarms: to clear what a private visit left.
    // contextMenus: to explain selected words; sidePanel: this page's words, and all others, beside it.
    permissions: [
      'storage',
      'activeTab',
      'scripting',
      'alarms',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['*://*.gov/*'],
    optional_host_permissions: ['*://*/*'],
    content_scripts: [{ matches: ['*://*.gov/*'], js: ['marker.js'], run_at: 'document_idle' }],
    incognito: browser === 'firefox' ? 'spanning' : 'split',
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_openPanel__',
      },
      'next-term': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_nextTerm__',
      },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_previousTerm__',
      },
      'explain-selection': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_explainSelection__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'termlight@termlight.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      const folder = join(wxt.config.root, BUNDLE);
      const names = readdirSync(folder, { recursive: true, withFileTypes: true });
      for (const file of names.filter((one) => one.isFile())) {
        const absoluteSrc = join(file.parentPath, file.name);
        const path = absoluteSrc.slice(folder.length);
        files.push({ absoluteSrc, relativeDest: `bundle${path}` });
      }
      for (const [from, name, to] of PDF) {
        const source = join(wxt.config.root, from);
        for (const file of readdirSync(source).filter((one) => name.test(one))) {
          files.push({ absoluteSrc: join(source, file), relativeDest: `${to}/${file}` });
        }
      }
      if (wxt.config.browser === 'firefox') files.push(tagalogOfFirefox(wxt.config.root));
    },
    'build:done': async (wxt) => {
      const licences = await readLicences(wxt.config.root, shipped);
      for (const [name, text] of Object.entries(licences)) {
        writeFileSync(join(wxt.config.outDir, name), text);
      }
    },
  },
});
