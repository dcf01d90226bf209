import { createHash } from 'node:crypto';
import type { Glossary } from '../../../shared/glossary/entry.ts';
import { entriesFile } from '../../../shared/proposal/entries-file.ts';
import type { SiteWords } from '../glossary/site-words.ts';
import type { FormFacts, KnownFile } from '../suggest/form-facts.ts';
import type { Assets } from './compile-assets.ts';
import { namedByDigest } from './named-by-digest.ts';
import type { SiteFile } from './site-file.ts';

/** A file as `fetch` knows it. */
function known({ path, body }: SiteFile): KnownFile {
  const digest = createHash('sha256').update(body).digest('base64');
  return { path, integrity: `sha256-${digest}` };
}

/**
 * What the form for new words is told of the glossary: every Entry, a file for each language, and a
 * file that names them.
 *
 * @param languages - tags people can write in.
 */
export function formFiles(
  { collections, reviewers }: Glossary,
  { collection }: SiteWords,
  languages: readonly string[],
): Assets {
  const whole = collections.find(({ id }) => id === collection.id);
  const entries = languages.map((tag) => {
    const text = whole ? entriesFile(whole, tag) : '';
    return [tag, namedByDigest(`entries-${tag}.json`, text)] as const;
  });
  const facts: FormFacts = {
    collection,
    languages,
    reviewers,
    entries: Object.fromEntries(entries.map(([tag, file]) => [tag, known(file)])),
  };
  const door = namedByDigest('form.json', JSON.stringify(facts));
  return { files: [door, ...entries.map(([, file]) => file)], paths: { 'form.json': door.path } };
}
