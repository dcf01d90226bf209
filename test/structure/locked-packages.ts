import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A package as package-lock.json has it: see https://docs.npmjs.com/cli/configuring-npm/package-lock-json. */
export interface LockedPackage {
  /** Where it is installed, from the project's root. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  /** An address; left out for the registry's own packages (`.npmrc`). */
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  /** True where only development needs it. */
  readonly dev?: boolean;
}

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Omit<LockedPackage, 'path' | 'name'>>>;
};

/** Every package of the lockfile but our own. */
export const LOCKED: readonly LockedPackage[] = Object.entries(packages)
  .filter(([path]) => path)
  .map(([path, about]) => ({ path, name: path.replace(/^.*node_modules\//, ''), ...about }));
