import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { builtFiles } from '../../../extension/stores/built-files.ts';
import { IS_WHOLE } from '../amount.ts';
import { recordTried } from '../record.ts';
import { type CopiedCheckout, copiedCheckout, type Machine } from './copied-checkout.ts';

/** For builds in a copy: seconds by themselves, minutes beside other work. */
const LIMIT = { timeout: 1_200_000 };

const ROOT = join(import.meta.dirname, '../../..');

/** The day both builds tell: two builds around midnight would not tell the same. */
const DAY = { SOURCE_DATE_EPOCH: '1798761600' };

// Turkish has its own capital of i; Newfoundland is half an hour off; Vite takes NODE_ENV for its mode.
const ABROAD: Machine = {
  place: 'another/deeper place',
  against: true,
  changed: 1_700_000_000,
  env: {
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    TZ: 'America/St_Johns',
    NODE_ENV: 'development',
  },
};

const AT_HOME: Machine = {
  place: 'a',
  against: false,
  changed: 86_400,
  env: { ...DAY, LC_ALL: 'C', LANG: 'C', TZ: 'Pacific/Kiritimati', NODE_ENV: 'test' },
};

const copies: CopiedCheckout[] = [];
afterEach(async () => {
  await Promise.all(copies.splice(0).map((copy) => copy.remove()));
});

/** The digest of every file of a folder, by its path. */
async function digestsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await builtFiles(folder);
  return new Map(
    [...files].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]),
  );
}

/** Paths that are not in both, or not the same in both. */
function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (path) => one.get(path) !== other.get(path),
  );
}

/** Copies our sources to such a machine and builds there; where. */
async function built(
  machine: Machine,
  sources: readonly string[],
  scripts: readonly string[],
): Promise<string> {
  const copy = await copiedCheckout(machine, sources);
  copies.push(copy);
  await copy.build(...scripts);
  return copy.root;
}

/** Holds folders that were built in two places against each other. */
async function compare(one: string, other: string, folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const digests = await digestsOf(join(one, folder));
    const failed = differing(digests, await digestsOf(join(other, folder)));
    const what = `files of ${folder}, built twice`;
    recordTried({ part: 'supply', what, tried: digests.size, failed });
    expect(failed, folder).toEqual([]);
    expect(digests.size).toBeGreaterThan(0);
  }
}

it.skipIf(IS_WHOLE)('makes the same bytes again abroad: glossaries and widget', LIMIT, async () => {
  const sources = ['glossaries', 'shared', 'widget', 'package.json', 'tsconfig.json', 'LICENSE'];
  const abroad = await built(ABROAD, sources, ['build:glossaries', 'build:widget']);
  // `npm test` and `npm run torture` have just built these.
  await compare(ROOT, abroad, ['dist/bundle', 'dist/widget']);
});

it.runIf(IS_WHOLE)('makes the same bytes on machines that differ: everything', LIMIT, async () => {
  const scripts = ['zip', 'build:widget', 'build:site'];
  const home = await built(AT_HOME, ['.'], scripts);
  const abroad = await built({ ...ABROAD, env: { ...ABROAD.env, ...DAY } }, ['.'], scripts);
  await compare(home, abroad, [
    'dist/bundle',
    'dist/widget',
    '.output/chrome-mv3',
    '.output/firefox-mv3',
    'dist/stores',
    'dist/site',
  ]);
});
