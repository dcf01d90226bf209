import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compileBundle } from '../../shared/bundle/compile-bundle.ts';
import { buildDay } from './build-day.ts';
import { GLOSSARIES } from './glossary-files.ts';
import { loadGlossary } from './load-glossary.ts';
import { Progress } from './progress.ts';
import { typedPath } from './typed-path.ts';
import { parseArguments, type Verb } from './verb.ts';

const OPTIONS = {
  glossaries: { type: 'string', default: GLOSSARIES },
  out: { type: 'string', default: 'dist/bundle' },
  with: { type: 'string' },
} as const;

async function projectVersion(): Promise<string> {
  const text = await readFile(join(dirname(GLOSSARIES), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArguments(args, OPTIONS);
  const own = values.with === undefined ? null : typedPath(values.with);
  const glossary = await loadGlossary(typedPath(values.glossaries), undefined, own);
  const { manifest, files } = await compileBundle(glossary, {
    version: await projectVersion(),
    today: buildDay(),
  });
  const out = typedPath(values.out);
  // Written beside and moved in one step: a build that breaks off leaves the last one whole.
  const fresh = `${out}.new`;
  await rm(fresh, { recursive: true, force: true });
  const door = { path: 'manifest.json', text: `${JSON.stringify(manifest, null, 2)}\n` };
  const all = [...files, door];
  const progress = new Progress();
  for (const [done, { path, text }] of all.entries()) {
    progress.show('Writing', done, all.length);
    await mkdir(dirname(join(fresh, path)), { recursive: true });
    await writeFile(join(fresh, path), text);
  }
  progress.end();
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
  console.log(`${files.length + 1} files written to ${values.out}.`);
}

/** `termlight build`. */
export const buildVerb: Verb = {
  name: 'build',
  summary: 'compiles the glossaries into the files that readers load',
  help: `termlight build [--out DIR] [--with DIR] [--glossaries DIR]

Compiles the glossaries into Indexes, Explanations and their manifest. If any
glossary file has a fault, all faults are listed and nothing is built.

  --out DIR         folder to write (dist/bundle)
  --with DIR        a site's own collection, which extends one of ours: its terms
                    stand in place of those, or beside them
  --glossaries DIR  other glossaries than the project's own

Example
  npm run termlight -- build --out dist/bundle`,
  run,
};
