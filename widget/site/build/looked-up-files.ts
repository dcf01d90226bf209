import { readFile } from 'node:fs/promises';
import { plainWords } from '../audit/plain-words.ts';
import type { SiteWords } from '../glossary/site-words.ts';
import type { Assets } from './compile-assets.ts';
import { namedByDigest } from './named-by-digest.ts';

/**
 * What scripts look things up in: the bundle's manifest, and the words that count as easy.
 *
 * @param manifest - path of the manifest that `termlight build` wrote.
 */
export async function lookedUpFiles(manifest: string, words: SiteWords): Promise<Assets> {
  const texts = [...words.terms.values()].flatMap(
    (term) => term.texts.get('en')?.entry.explanation ?? [],
  );
  const bundle = JSON.stringify(JSON.parse(await readFile(manifest, 'utf8')));
  const named = {
    'bundle.json': namedByDigest('bundle.json', bundle),
    'plain-words.json': namedByDigest('plain-words.json', JSON.stringify(plainWords(texts))),
  };
  const paths = Object.entries(named).map(([name, { path }]) => [name, path] as const);
  return { files: Object.values(named), paths: Object.fromEntries(paths) };
}
