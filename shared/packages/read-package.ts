import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShippedPackage } from './shipped-package.ts';

/** Files that hold a licence or a notice that has to go with it. */
const TEXTS = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i;

/** Where a licence goes on with those of packages it was made with; what stands in ours is found by itself. */
const OTHERS = /^#+ Licen[cs]es of bundled dependencies$/m;

interface About {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/**
 * Reads what an installed package says of its licence.
 *
 * @param folder - of the package.
 * @param others - folders whose licence goes with it: of a part that is under another.
 * @throws if it is not installed, or names no licence.
 */
export async function readPackage(
  folder: string,
  others: readonly string[] = [],
): Promise<ShippedPackage> {
  const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as About;
  const { name, version, license, author = '' } = about;
  if (!license) throw new Error(`The package ${name} names no licence.`);
  const texts = await Promise.all(
    [folder, ...others].map(async (one) => {
      const files = (await readdir(one)).filter((file) => TEXTS.test(file)).sort();
      return Promise.all(files.map((file) => readFile(join(one, file), 'utf8')));
    }),
  );
  return {
    name,
    version,
    licence: license,
    author: (typeof author === 'string' ? author : author.name).replace(/ *<[^>]*>/, ''),
    texts: texts.flat().map((text) => text.split(OTHERS)[0] ?? text),
  };
}
