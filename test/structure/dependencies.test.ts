import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DependencyRow, dependencyRows } from './dependency-rows.ts';
import { PACKAGES } from './packages.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json'));
const text = read('docs/dependencies.md');
const [runtime = [], development = []] = dependencyRows(text);

/** Packages that nothing uses yet; each with what waits for it. */

/** Whether a file, or a file in a folder, names one of some packages or commands. */
function names(path: string, words: readonly string[]): boolean {
  if (!statSync(join(ROOT, path)).isDirectory()) {
    const content = path === 'package.json' ? scripts(path) : read(path);
    return words.some((word) => content.includes(word));
  }
  return readdirSync(join(ROOT, path)).some((name) => names(join(path, name), words));
}

/** The commands of a package.json alone: the rest names every package. */
function scripts(path: string): string {
  return Object.values<string>(JSON.parse(read(path)).scripts).join('\n');
}

/** What a package is called where it is used: its name, what it types, its commands, its settings. */
function calledBy({ name }: DependencyRow): readonly string[] {
  const { bin = {} } = JSON.parse(read(`node_modules/${name}/package.json`));
  const typed = /^@types\/(.+)$/.exec(name)?.[1];
  if (typed === 'node') return ['"node"'];
  const called = [typed ?? name, ...(typeof bin === 'string' ? [] : Object.keys(bin))];
  return name === 'typescript' ? [...called, '"compilerOptions"'] : called;
}

describe('the table of dependencies', () => {
  it('has a row for each package, in order, and no other', () => {
    expect(runtime.map(({ name }) => name)).toEqual(Object.keys(dependencies));
    expect(development.map(({ name }) => name)).toEqual(Object.keys(devDependencies));
  });

  it('says of each what for and why', () => {
    const bare = [...runtime, ...development].filter(
      ({ purpose, reason }) => purpose.length < 5 || reason.length < 5,
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it('names the rooms packages may be used in', () => {
    const rows = [...runtime, ...development].filter(({ name }) => name in PACKAGES);
    expect(rows.map(({ name, rooms }) => [name, rooms])).toEqual(
      rows.map(({ name }) => [name, PACKAGES[name]]),
    );
    expect(rows).toHaveLength(Object.keys(PACKAGES).length);
    expect(runtime.filter(({ name }) => !(name in PACKAGES))).toEqual([]);
  });

  it('names places that use the others', () => {
    const others = development.filter(({ name }) => !(name in PACKAGES));
    const unused = others.flatMap((row) =>
      row.rooms
        .filter((room) => !existsSync(join(ROOT, room)) || !names(room, calledBy(row)))
        .map((room) => `${row.name} in ${room}`),
    );
    expect(unused).toEqual([]);
    expect(others.filter(({ rooms }) => !rooms.length)).toEqual([]);
  });

  it('has the licences as installed', () => {
    const rows = [...runtime, ...development];
    const installed = rows.map(({ name }) => [
      name,
      JSON.parse(read(`node_modules/${name}/package.json`)).license,
    ]);
    expect(rows.map(({ name, licence }) => [name, licence])).toEqual(installed);
  });
});

it('refuses a table it can’t read', () => {
  expect(() => dependencyRows('| package | what for |\n| --- | --- |\n| `a` | b |\n')).toThrow('a');
});
