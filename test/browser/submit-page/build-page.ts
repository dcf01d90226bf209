import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { GLOSSARIES } from '../../../glossaries/cli/glossary-files.ts';
import { loadGlossary } from '../../../glossaries/cli/load-glossary.ts';
import type { Reviewer } from '../../../shared/glossary/entry.ts';
import { directionOf, LANGUAGES } from '../../../shared/language/languages.ts';
import { entriesFile } from '../../../shared/proposal/entries-file.ts';

/** What a page of the form is made with. */
export interface SubmitPageOptions {
  readonly reviewers: readonly Reviewer[];
  readonly today: string;
  readonly issues: string | null;
}

function pageOf(language: string): string {
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Add or correct a word</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'">
<link rel="stylesheet" href="page.css"></head>
<body><main><div id="form"></div></main><script type="module" src="page.js"></script></body>
</html>`;
}

/** Builds the form on pages of its own, with our glossary, into a temporary folder, and returns it. */
export async function buildSubmitPage(options: SubmitPageOptions): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'termlight-submit-'));
  await build({
    absWorkingDir: import.meta.dirname,
    entryPoints: ['page.ts'],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const { collections } = await loadGlossary(GLOSSARIES);
  const [own] = collections.filter((one) => one.extends === undefined);
  if (!own) throw new Error('There is no collection.');
  const { entries, places, ...collection } = own;
  const languages = LANGUAGES.map(({ tag }) => tag);
  await mkdir(join(folder, 'entries'));
  for (const tag of languages) {
    await writeFile(join(folder, 'entries', `${tag}.json`), entriesFile(own, tag));
  }
  await writeFile(
    join(folder, 'options.json'),
    JSON.stringify({ ...options, collection, languages }),
  );
  for (const tag of ['en', 'ar']) await writeFile(join(folder, `${tag}.html`), pageOf(tag));
  return folder;
}
