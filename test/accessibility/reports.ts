import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCriteria } from './criteria.ts';
import { openAcrOf } from './openacr.ts';
import { wcagTable } from './wcag-table.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Where the data and what is made of it stand. */
export const FOLDER = join(ROOT, 'docs/accessibility');

/** What is known, from the file that people keep. */
export function knownCriteria() {
  return readCriteria(readFileSync(join(FOLDER, 'criteria.json'), 'utf8'));
}

/** Every report that is made of it, by its file's name. */
export function accessibilityReports(): Readonly<Record<string, string>> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const known = knownCriteria();
  return {
    'wcag.md': wcagTable(known),
    // YAML 1.2 holds all of JSON, so that no library is needed to write it.
    'openacr.yaml': `${JSON.stringify(openAcrOf(known, version), null, 2)}\n`,
  };
}
