import type { GlossaryStats } from '../../shared/report/glossary-stats.ts';
import { statsOf } from '../../shared/report/glossary-stats.ts';
import { statsText } from '../../shared/report/stats-text.ts';
import { Complaint } from './complaint.ts';
import { GLOSSARIES } from './glossary-files.ts';
import { loadGlossary } from './load-glossary.ts';
import { typedPath } from './typed-path.ts';
import { parseArguments, type Verb } from './verb.ts';
import { writeWhole } from './write-whole.ts';

const OPTIONS = {
  glossaries: { type: 'string', default: GLOSSARIES },
  json: { type: 'boolean', default: false },
  html: { type: 'string' },
} as const;

/** Writes the page to a file, or to standard output for `-`. */
async function writePage(stats: GlossaryStats, file: string): Promise<void> {
  const { statsHtml } = await import('../../shared/report/stats-html.tsx');
  const html = statsHtml(stats);
  if (file === '-') {
    process.stdout.write(html);
    return;
  }
  await writeWhole(typedPath(file), html).catch((error: NodeJS.ErrnoException) => {
    throw new Complaint(`${file} can't be written: ${error.code ?? error.message}.`);
  });
  console.log(`The page was written to ${file}.`);
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  if (positionals.length) {
    throw new Complaint('This verb takes options only. Add --help for examples.');
  }
  if (values.json && values.html !== undefined) {
    throw new Complaint('Choose --json or --html, not both.');
  }
  const glossary = await loadGlossary(typedPath(values.glossaries));
  const stats = await statsOf(glossary, new Date().toISOString().slice(0, 10));
  if (values.html !== undefined) await writePage(stats, values.html);
  else if (values.json) process.stdout.write(`${JSON.stringify(stats, null, 2)}\n`);
  else console.log(statsText(stats));
}

/** `termlight stats`. */
export const statsVerb: Verb = {
  name: 'stats',
  summary: 'counts what is drafted, reviewed, outdated and missing',
  help: `termlight stats [--json | --html FILE|-] [--glossaries DIR]

Counts terms and, for each language, the entries that are drafts, reviewed or
outdated (with what changed), what is missing, and which sources are lacking
or not checked. A layer, which is a collection that extends another one, is
counted apart: terms, languages and topics hold the other collections together.

  --json            print the counts as JSON: terms, languages, topics, sources,
                    outdated, collections, layers
  --html FILE|-     write a page to look at: languages by topics (- prints it)
  --glossaries DIR  other glossaries than the project's own

Examples
  npm run termlight -- stats
  npm run --silent termlight -- stats --json | jq .languages.es
  npm run termlight -- stats --html stats.html`,
  run,
};
