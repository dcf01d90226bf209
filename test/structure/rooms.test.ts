import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGES } from './packages.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Which rooms a room may import, besides itself. The table of docs/architecture.md. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'shared/language': [],
  'shared/text': ['shared/language'],
  'shared/digest': [],
  'shared/glossary': ['shared/language', 'shared/text', 'shared/digest'],
  'shared/match': ['shared/language', 'shared/text', 'shared/glossary'],
  'shared/bundle': [
    'shared/language',
    'shared/text',
    'shared/glossary',
    'shared/match',
    'shared/digest',
  ],
  'shared/check': ['shared/language', 'shared/text', 'shared/glossary', 'shared/match'],
  'shared/difference': [],
  'shared/contribute': [
    'shared/language',
    'shared/text',
    'shared/glossary',
    'shared/digest',
    'shared/difference',
  ],
  'shared/exchange': ['shared/language', 'shared/glossary', 'shared/digest', 'shared/difference'],
  'shared/proposal': [
    'shared/language',
    'shared/text',
    'shared/glossary',
    'shared/digest',
    'shared/check',
    'shared/contribute',
    'shared/exchange',
    'shared/bundle/explanation.ts',
  ],
  'shared/report': ['shared/language', 'shared/glossary', 'shared/difference'],
  'shared/search': ['shared/language', 'shared/text', 'shared/match', 'shared/bundle'],
  'shared/saved': ['shared/language', 'shared/exchange'],
  'shared/strings': ['shared/language'],
  'shared/settings': ['shared/language'],
  'shared/store': ['shared/bundle'],
  'shared/private': [],
  // Beside products, not in them: what builds pack, and the licences of what they built in.
  'shared/packages': [],
  'shared/page': ['shared/language', 'shared/text', 'shared/match'],
  'shared/paint': ['shared/page'],
  'shared/input': ['shared/page', 'shared/paint'],
  'shared/card': ['shared/language', 'shared/glossary', 'shared/bundle', 'shared/strings'],
  'shared/documents': ['shared/language', 'shared/text', 'shared/page'],
  'shared/reader': [
    'shared/language',
    'shared/text',
    'shared/match',
    'shared/page',
    'shared/bundle',
    'shared/card',
    'shared/strings',
    'shared/handout',
    'shared/documents',
  ],
  'shared/handout': [
    'shared/language',
    'shared/match',
    'shared/page',
    'shared/bundle',
    'shared/card',
    'shared/strings',
  ],
  'shared/audit': [
    'shared/language',
    'shared/match',
    'shared/page',
    'shared/bundle',
    'shared/check',
    'shared/exchange/csv-cells.ts',
    'shared/report/stats-style.ts',
  ],
  'shared/document-marker.ts': [
    'shared/language',
    'shared/text',
    'shared/match',
    'shared/page',
    'shared/paint',
    'shared/input',
  ],
  'shared/marker.ts': [
    'shared/document-marker.ts',
    'shared/match',
    'shared/page',
    'shared/paint',
    'shared/input',
  ],
  'shared/page-session.ts': ['shared/marker.ts', 'shared/page', 'shared/bundle', 'shared/card'],
  'glossaries/cli': ['shared'],
  // Before the room it stands in: it runs in Node.
  'extension/stores': ['extension/page-messages.ts', 'shared/packages', 'widget/demo'],
  extension: ['shared'],
  'widget/settings': ['shared/language'],
  'widget/launcher': ['shared/language', 'shared/page/site-widget.ts', 'widget/settings'],
  'widget/session': ['shared', 'widget/settings', 'widget/launcher'],
  'widget/menu': ['shared/language', 'widget/launcher', 'widget/session/language-file.ts'],
  'widget/build': [
    'shared/bundle',
    'shared/packages',
    'shared/strings',
    'widget/settings',
    'widget/session/bundle-files.ts',
  ],
  'widget/demo': [],
  'widget/site/shell': [
    'shared/language',
    'shared/bundle',
    'shared/strings',
    'shared/card/isolate.ts',
  ],
  'widget/site/glossary': [
    'shared/language',
    'shared/text',
    'shared/glossary',
    'shared/strings',
    'shared/card',
  ],
  'widget/site/coverage': ['shared/language', 'shared/report', 'shared/strings'],
  'widget/site/embed': [
    'shared/language',
    'shared/strings',
    'shared/paint/tint.ts',
    'widget/site/shell',
  ],
  'widget/site/audit': [
    'shared/audit',
    'shared/bundle',
    'shared/check/words-and-sentences.ts',
    'shared/match',
    'shared/page',
    'shared/strings',
    'widget/site/shell',
  ],
  'widget/site/reader': ['shared', 'widget/site/shell'],
  'widget/site/build': [
    'shared',
    'glossaries/cli/glossary-files.ts',
    'glossaries/cli/build-day.ts',
    'widget/settings',
    'widget/site',
  ],
  'widget/site/submit': ['shared'],
  'widget/site/suggest': [
    'shared/proposal/entries-file.ts',
    'shared/strings',
    'widget/site/reader/site-settings.ts',
    'widget/site/shell',
    'widget/site/submit',
  ],
  widget: ['shared/bundle'],
};

/** Rooms that know nothing of where they run. */
const PURE = [
  'language',
  'text',
  'digest',
  'glossary',
  'match',
  'bundle',
  'check',
  'contribute',
  'difference',
  'exchange',
  'proposal',
  'report',
  'saved',
  'search',
  'settings',
];
const WORLD =
  /(?<![.\w])(?:document|window|browser|chrome|indexedDB|localStorage|fetch|location|navigator)\s*[.(]|Date\.now|new Date\(\)/;

interface Import {
  readonly file: string;
  readonly target: string;
  /** Gone once compiled. */
  readonly typeOnly: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && /\.tsx?$/.test(one.name))
    .map((one) => relative(ROOT, join(one.parentPath, one.name)).replaceAll('\\', '/'));
}

const files = ['shared', 'extension', 'widget', 'glossaries/cli'].flatMap(sources);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = [
    ...text.matchAll(/^import\s(type\b)?[^;'()]*'([^']+)'/gm),
    ...text.matchAll(/\bimport\((type\b)?'([^']+)'\)/g),
  ];
  return found.map(([, type, specifier = '']) => ({
    file,
    target: specifier.startsWith('.')
      ? relative(ROOT, resolve(ROOT, dirname(file), specifier)).replaceAll('\\', '/')
      : specifier,
    typeOnly: type !== undefined,
  }));
}

function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS).find((room) => path === room || path.startsWith(`${room}/`));
}

const imports = files.flatMap(importsOf);
const inner = imports.filter(({ target }) => /\.(?:tsx?|json)$/.test(target));
const outer = imports.filter((one) => !inner.includes(one));

describe('the rooms', () => {
  it('hold every source file', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
  });

  it('import one way', () => {
    const wrong = inner.filter(({ file, target }) => {
      const room = roomOf(file) as string;
      const allowed = [room, ...(ROOMS[room] ?? [])];
      return !allowed.some((one) => target === one || target.startsWith(`${one}/`));
    });
    expect(wrong).toEqual([]);
  });

  it('have no circles between files', () => {
    const next = new Map<string, string[]>();
    for (const { file, target } of inner.filter(({ typeOnly }) => !typeOnly)) {
      next.set(file, [...(next.get(file) ?? []), target]);
    }
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      (next.get(from) ?? []).some((target) => {
        if (target === to) return true;
        if (seen.has(target)) return false;
        seen.add(target);
        return reaches(target, to, seen);
      });
    expect(files.filter((file) => reaches(file, file))).toEqual([]);
  });

  it('keep each package in its own room', () => {
    const wrong = outer.filter(({ file, target }) => {
      if (target.startsWith('node:'))
        return !/^(?:glossaries\/cli|shared\/packages|widget\/(?:demo|build|site\/build)|extension\/stores)\//.test(
          file,
        );
      // Facts of the bundle, written by widget/build.
      if (target.startsWith('virtual:termlight-')) return !file.startsWith('widget/');
      const name = target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
      return !(PACKAGES[name] ?? []).some((room) => file === room || file.startsWith(`${room}/`));
    });
    expect(wrong).toEqual([]);
  });

  it('name nothing of the world where they are pure', () => {
    const wrong = files.filter(
      (file) =>
        PURE.some((room) => file.startsWith(`shared/${room}/`)) &&
        WORLD.test(readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
    );
    expect(wrong).toEqual([]);
  });

  it('have nouns for names', () => {
    expect(
      files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|manager)[/.]/.test(file)),
    ).toEqual([]);
  });
});
