import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createStrings, type Strings, type Words } from '../../../shared/strings/create-strings.ts';

/** Where the words of the pages that are written at build are. */
const FOLDERS = ['shared/strings/words', 'widget/site/words'];

async function readWords(path: string): Promise<Words> {
  return existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as Words) : {};
}

/**
 * The words of the site in some languages; English where one is not there yet.
 *
 * @param root - of the project.
 */
export async function siteStrings(
  root: string,
  languages: readonly string[],
): Promise<(language: string) => Strings> {
  const words = languages.map(async (tag) => {
    const parts = FOLDERS.map((folder) => readWords(join(root, folder, `${tag}.json`)));
    return [tag, Object.assign({}, ...(await Promise.all(parts))) as Words] as const;
  });
  const say = createStrings(Object.fromEntries(await Promise.all(words)));
  const known = new Map(languages.map((tag) => [tag, say(tag)]));
  return (language) => known.get(language) ?? say(language);
}
