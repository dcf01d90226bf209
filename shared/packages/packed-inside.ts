import type { ShippedPackage } from './shipped-package.ts';

/** What packages bring along inside their own files, where no bundler of ours sees it, by their names. */
export const PACKED_INSIDE: Readonly<Record<string, readonly ShippedPackage[]>> = {
  // The legacy build fills gaps of old browsers; version, licence and rights as its code says them.
  'pdfjs-dist': [
    {
      name: 'core-js',
      version: '3.48.0',
      licence: 'MIT',
      author:
        '© 2013–2025 Denis Pushkarev (zloirock.ru), 2025–2026 CoreJS Company (core-js.io). All rights reserved.',
      texts: [],
    },
  ],
};
