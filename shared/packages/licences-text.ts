import { MIT_LICENCE } from './mit-licence.ts';
import type { ShippedPackage } from './shipped-package.ts';

const RULE = '-'.repeat(72);

/** A text in one line: two copies of a licence differ in how they are broken and set in. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The text of a package's licence, or the standard one where it holds none.
 *
 * @throws if a package without a text is under another licence than MIT.
 */
function textOf({ name, licence, author, texts }: ShippedPackage, own: string): string {
  if (!texts.length && licence !== 'MIT') {
    throw new Error(
      `The package ${name} ships under ${licence} and holds no text of it. Ship another, or add the text to shared/packages.`,
    );
  }
  if (!texts.length) return `Copyright ${author}\n\n${MIT_LICENCE}`;
  const whole = inOneLine(own);
  return texts
    .map((text) =>
      whole.includes(inOneLine(text)) ? 'Its text stands in the file LICENSE.' : text,
    )
    .map((text) => text.replaceAll('\r', '').trim())
    .join('\n\n');
}

/**
 * What travels with a product: whose code stands in it, and under which licences. Packages stand in the
 * order of their names, a text that several share once.
 *
 * @param own - the text of our own licence, which stands beside this file: Apache-2.0, like some of theirs.
 * @throws if a package holds no text of its licence and there is no standard one for it.
 */
export function licencesText(packages: readonly ShippedPackage[], own: string): string {
  const sorted = packages.toSorted((one, other) =>
    `${one.name}@${one.version}` < `${other.name}@${other.version}` ? -1 : 1,
  );
  const titles = new Map<string, Set<string>>();
  for (const one of sorted) {
    const text = textOf(one, own);
    const title = `${one.name} ${one.version} (${one.licence})`;
    titles.set(text, (titles.get(text) ?? new Set()).add(title));
  }
  const parts = [...titles].map(([text, names]) => `${[...names].join('\n')}\n\n${text}\n`);
  return [
    'Termlight is under the Apache License 2.0, see LICENSE; the words of its glossaries are CC0-1.0.\nThese packages of others stand in it, each under its own licence.\n',
    ...parts,
  ].join(`\n${RULE}\n`);
}
