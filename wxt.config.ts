import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Where `termlight build` writes what the extension packs. */
const BUNDLE = 'dist/bundle';

/** What pdf.js loads by itself: its worker, and how old files of East Asia name their characters. */
const PDF = [
  ['node_modules/pdfjs-dist/legacy/build', /^pdf\.worker\.min\.mjs$/, 'pdf'],
  ['node_modules/pdfjs-dist/cmaps', /\.bcmap$/, 'pdf/cmaps'],
] as const;

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()], build: { target: 'es2022' } }),
  manifest: ({ browser }) => ({
    name: 'Termlight',
    description: 'Explains the words that decide a benefit, on government websites.',
    // storage: what the reader chose; activeTab: one page, when she asks; scripting: cards, when the
    // first is opened, and marks where she asks for them; alarms: to clear what a private visit left.
    permissions: ['storage', 'activeTab', 'scripting', 'alarms'],
    host_permissions: ['*://*.gov/*'],
    optional_host_permissions: ['*://*/*'],
    incognito: browser === 'firefox' ? 'spanning' : 'split',
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: 'List every word explained on this page',
      },
      'next-term': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: 'Explain the next word',
      },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+B' },
        description: 'Explain the word before',
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
    },
  },
});
