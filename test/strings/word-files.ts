import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** What a key of a string that counts ends with. */
export const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every folder of words, from the project's root: of `shared/`, the extension and the widget. */
export function wordFolders(): string[] {
  return ['shared', 'extension', 'widget']
    .flatMap((room) =>
      readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true }).filter(
        (one) => one.isFile() && one.name === 'en.json' && one.parentPath.endsWith('words'),
      ),
    )
    .map((one) => relative(ROOT, one.parentPath).replaceAll('\\', '/'));
}

/** The languages a folder has words in. */
export function wordFilesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).map((name) => name.replace('.json', ''));
}

/** Every string of a language by its whole key: `handout.terms_one`. */
export function wordsOf(folder: string, tag: string): Map<string, string> {
  const flat = (value: unknown, key: string): [string, string][] =>
    typeof value === 'string'
      ? [[key, value]]
      : Object.entries(value as object).flatMap(([part, one]) =>
          flat(one, key ? `${key}.${part}` : part),
        );
  return new Map(flat(JSON.parse(readFileSync(join(ROOT, folder, `${tag}.json`), 'utf8')), ''));
}

/** Our own source text, whole. */
export function sourceText(): string {
  return ['shared', 'extension', 'widget', 'glossaries/cli']
    .flatMap((room) =>
      readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true }).filter(
        (one) => one.isFile() && /\.tsx?$/.test(one.name),
      ),
    )
    .map((one) => readFileSync(join(one.parentPath, one.name), 'utf8'))
    .join('\n');
}
