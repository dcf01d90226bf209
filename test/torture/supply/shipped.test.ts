import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dependencyRows } from '../../structure/dependency-rows.ts';
import { recordTried } from '../record.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const { version } = JSON.parse(read('package.json'));
const rows = dependencyRows(read('docs/dependencies.md')).flat();

/** Each product and where it is built: the npm scripts `build:…` write them. */
const PRODUCTS = [
  ['extension', '.output/chrome-mv3'],
  ['extension', '.output/firefox-mv3'],
  ['widget', `dist/widget/${version}`],
  ['site', 'dist/site'],
] as const;

/** A package in licenses.txt: `preact 11.2.0 (MIT)`. */
const TITLE = /^(\S+) (\d\S*) \((.+)\)$/;

/** The packages a licenses.txt names, with their versions and the text that is said of them. */
function packagesIn(text: string) {
  return text
    .split(/^-{72}$/m)
    .slice(1)
    .flatMap((part) => {
      const [titles = '', ...licence] = part.trim().split('\n\n');
      return titles.split('\n').map((title) => {
        const [, name = '', number = ''] = TITLE.exec(title) ?? [];
        return { name, version: number, licence: licence.join('\n\n') };
      });
    });
}

describe.each(PRODUCTS)('the %s in %s', (product, folder) => {
  const packages = packagesIn(read(`${folder}/licenses.txt`));

  it('holds code of those packages alone that the table says', () => {
    const direct = rows.map(({ name }) => name);
    const held = packages.map(({ name }) => name).filter((name) => direct.includes(name));
    const said = rows.filter(({ shipsIn }) => shipsIn.includes(product)).map(({ name }) => name);
    const failed = [
      ...held
        .filter((name) => !said.includes(name))
        .map((name) => `${name} ships, the table says no`),
      ...said.filter((name) => !held.includes(name)).map((name) => `${name} does not ship`),
    ];
    recordTried({ part: 'supply', what: `packages in ${folder}`, tried: held.length, failed });
    expect(failed).toEqual([]);
  });

  it('travels with the version and the licence of each', () => {
    const bare = packages.filter(
      ({ licence }) => !/copyright|in the file LICENSE/i.test(licence) || licence.length < 30,
    );
    const installed = packages
      .filter(({ name }) => name !== 'core-js')
      .filter(
        (one) => JSON.parse(read(`node_modules/${one.name}/package.json`)).version !== one.version,
      );
    recordTried({
      part: 'supply',
      what: `licences in ${folder}`,
      tried: packages.length,
      failed: [...bare, ...installed].map(({ name }) => name),
    });
    expect([...bare, ...installed]).toEqual([]);
    expect(packages.length).toBeGreaterThan(1);
    expect(read(`${folder}/LICENSE`)).toBe(read('LICENSE'));
  });
});

it('the widget to take away holds its licences too', () => {
  const files = unzipSync(readFileSync(join(ROOT, `dist/site/termlight-${version}.zip`)));
  const names = Object.keys(files).map((path) => path.split('/').at(-1));
  expect(names).toContain('licenses.txt');
  expect(names).toContain('LICENSE');
});
