import { existsSync } from 'node:fs';
import type { Collection } from '../../shared/glossary/entry.ts';
import { knownLanguage } from '../../shared/language/known-language.ts';
import { LANGUAGES } from '../../shared/language/languages.ts';
import { chooseCollection } from './choose-collection.ts';
import { Complaint } from './complaint.ts';
import {
  chooseFormat,
  type ExchangeFormat,
  WRITTEN_NAMES,
  type WriteContext,
} from './exchange-formats.ts';
import { GLOSSARIES } from './glossary-files.ts';
import { loadGlossary } from './load-glossary.ts';
import { typedPath } from './typed-path.ts';
import { parseArguments, type Verb } from './verb.ts';
import { writeWhole } from './write-whole.ts';

const OPTIONS = {
  format: { type: 'string' },
  language: { type: 'string' },
  collection: { type: 'string' },
  output: { type: 'string', default: '-' },
  glossaries: { type: 'string', default: GLOSSARIES },
} as const;

function chooseLanguage(typed: string | undefined): string {
  const known = knownLanguage(typed ?? '');
  if (known) return known;
  const choices = LANGUAGES.map(({ tag, english }) => `${tag} (${english})`).join(', ');
  throw new Complaint(
    typed === undefined
      ? `Say in which language: --language with one of: ${choices}.`
      : `Termlight does not know the language "${typed}". It knows: ${choices}.`,
  );
}

/** What is exported, for the person to see that it is what was meant. */
function summary(collection: Collection, language: string | null, output: string): string {
  const terms = collection.entries.filter((one) => one.language === collection.sourceLanguage);
  if (language === null) return `${terms.length} terms of ${collection.id} written to ${output}.`;
  const there = collection.entries.filter((one) => one.language === language).length;
  return `${terms.length} terms of ${collection.id} written to ${output}, ${there} of them in ${language}.`;
}

/** @throws Complaint for what the format has no way to hold. */
async function writtenIn(
  format: ExchangeFormat,
  collection: Collection,
  language: string,
  context: WriteContext,
): Promise<string | Uint8Array> {
  if (!format.write) {
    throw new Complaint(
      `${format.name} is only read. Write --format with one of: ${WRITTEN_NAMES}.`,
    );
  }
  try {
    return await format.write(collection, language, context);
  } catch (error) {
    if (error instanceof RangeError) throw new Complaint(error.message);
    throw error;
  }
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const { output } = values;
  if (positionals.length) throw new Complaint('Name the file with --output FILE.');
  const format = chooseFormat(values.format, output);
  const all = format.holds === 'all languages';
  const target = typedPath(output);
  if (output !== '-' && existsSync(target)) {
    // It may be the copy a reviewer has filled in.
    throw new Complaint(`${output} is there already. Name another file, or move that one away.`);
  }
  const glossary = await loadGlossary(typedPath(values.glossaries), 'Nothing was exported.');
  const collection = chooseCollection(glossary, values.collection);
  const language = all ? collection.sourceLanguage : chooseLanguage(values.language);
  const data = await writtenIn(format, collection, language, {
    reviewers: glossary.reviewers,
    today: new Date().toISOString().slice(0, 10),
  });
  if (output === '-') {
    process.stdout.write(data);
    return;
  }
  await writeWhole(target, data);
  console.log(summary(collection, all ? null : language, output));
}

/** `termlight export`. */
export const exportVerb: Verb = {
  name: 'export',
  summary: 'writes a collection in a language as a file for other programs',
  help: `termlight export [--output FILE|-] [--format NAME] [--language TAG]
                        [--collection ID] [--glossaries DIR]

Writes a collection as a file that other programs read. csv: a spreadsheet of
one language, one row a term, the English beside it and empty columns for a
reviewer. xlf: XLIFF 2.1 of one language, for translation tools. tbx: TBX-Basic
of every language, for termbases. import reads each back. A term that is not there yet in the language
has a row to fill in. docs/exchange.md tells what to do with the file.

  --output FILE     the file to write; - prints it (-). It must not be there yet
  --format NAME     ${WRITTEN_NAMES}; otherwise as the output's name ends
  --language TAG    the language: es, zh-Hans, vi, ar, …; not needed for tbx
  --collection ID   needed if there are several
  --glossaries DIR  other glossaries than the project's own

Examples
  npm run termlight -- export --language es --output us-benefits-es.csv
  npm run --silent termlight -- export --format csv --language vi > vi.csv`,
  run,
};
