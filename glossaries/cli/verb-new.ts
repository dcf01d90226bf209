import { join } from 'node:path';
import { confirm } from '@clack/prompts';
import { checkGlossary } from '../../shared/check/check-glossary.ts';
import { pathOf } from '../../shared/check/entry-fault.ts';
import { type NewEntryAnswers, newEntry } from '../../shared/contribute/new-entry.ts';
import { similarTerms } from '../../shared/contribute/similar-terms.ts';
import type { Collection, Entry } from '../../shared/glossary/entry.ts';
import { fileForm } from '../../shared/glossary/file-form.ts';
import { type GlossaryFile, parseGlossary } from '../../shared/glossary/parse-glossary.ts';
import { answerOf } from './answer-of.ts';
import { askNewEntry } from './ask-new-entry.ts';
import { chooseCollection } from './choose-collection.ts';
import { Complaint } from './complaint.ts';
import { readGlossaryFiles } from './glossary-files.ts';
import { isAtTerminal } from './is-at-terminal.ts';
import { givenAnswers, missingFlags, NEW_OPTIONS } from './new-flags.ts';
import { reportFaults } from './report-faults.ts';
import { today } from './today.ts';
import { typedPath } from './typed-path.ts';
import { parseArguments, type Verb } from './verb.ts';
import { writeWhole } from './write-whole.ts';

/** Everything wrong with the glossary once the file is in it that was not wrong before. */
function faultsOf(file: GlossaryFile, files: readonly GlossaryFile[]) {
  const options = { today: today() };
  const nameOf = (fault: object) => JSON.stringify(fault);
  const before = new Set(checkGlossary(files, options).faults.map(nameOf));
  return checkGlossary([...files, file], options).faults.filter(
    (fault) => fault.level === 'fault' && !before.has(nameOf(fault)),
  );
}

function tellSimilar(entry: Entry, collection: Collection): void {
  const words = [entry.equivalent, entry.term.replaceAll('-', ' ')];
  const others = collection.entries.filter(({ term }) => term !== entry.term);
  const similar = similarTerms(others, [...words, ...entry.forms.map(({ text }) => text)]);
  if (similar.length === 0) return;
  console.log('\nLook first whether one of these means the same:');
  for (const { entry: other, word, how } of similar) {
    console.log(
      `  ${pathOf(other)}: "${word}" (${how === 'same' ? 'the same' : 'nearly the same'})`,
    );
  }
}

async function answersOf(
  given: ReturnType<typeof givenAnswers>,
  collection: Collection,
): Promise<NewEntryAnswers> {
  if (isAtTerminal()) return askNewEntry(given, collection);
  const language = given.language ?? collection.sourceLanguage;
  const missing = missingFlags({ ...given, language }, collection);
  if (missing.length) {
    throw new Complaint(
      `Missing: ${missing.join(', ')}. Nothing was written. Add --help for an example.`,
    );
  }
  return { ...given, language } as NewEntryAnswers;
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArguments(args, NEW_OPTIONS);
  if (positionals.length) {
    throw new Complaint(
      `Write the term's id as --term ${positionals[0]}. Add --help for examples.`,
    );
  }
  const folder = typedPath(values.glossaries);
  const files = await readGlossaryFiles(folder);
  const collection = chooseCollection(parseGlossary(files).glossary, values.collection);
  const made = newEntry(await answersOf(givenAnswers(values), collection), collection);
  if (!made.ok) throw new Complaint(reportFaults(made.faults, 'Nothing was written.'));
  const file = { path: pathOf(made.entry), text: fileForm(made.entry) };
  // One that can't be read is no Entry, and is not to be lost either.
  if (files.some(({ path }) => path === file.path)) {
    throw new Complaint(`${file.path} is there already. Nothing was written.`);
  }
  console.log(`${file.path}\n\n${file.text.trimEnd()}`);
  tellSimilar(made.entry, collection);
  const faults = faultsOf(file, files);
  if (faults.length) throw new Complaint(reportFaults(faults, 'Nothing was written.'));
  if (isAtTerminal() && !values.yes) {
    const yes = await answerOf(confirm({ message: `Write ${file.path}?` }));
    if (!yes) throw new Complaint('Nothing was written.');
  }
  await writeWhole(join(folder, file.path), file.text);
  console.log(`\nWritten to ${file.path}. It is a draft until listed reviewers approve it.`);
}

/** `termlight new`. */
export const newVerb: Verb = {
  name: 'new',
  summary: 'makes a term, or adds a language to one',
  help: `termlight new [--term ID] [--language TAG] [--equivalent TEXT] …

Makes the file of a new term, or of a term in another language. On a terminal
it asks for what is not given; elsewhere everything comes from options, and
what is missing is told at once. It shows the file first, tries every rule of
check on it, and writes nothing if there is a fault.

  --term ID            kebab-case English, the same in every language
  --language TAG       language of the text (the collection's source language)
  --equivalent TEXT    the word as readers should see it; a note in brackets
                       at its end is shown and not searched for
  --explanation TEXT   what it means, in plain words
  --form TEXT          another correct spelling; again for each
  --wrong-form TEXT    a wrong rendering people meet; again for each
  --near WORD          where the equivalent has other meanings: a word that
                       stands near this one; again for each
  --topic ID           source language only: one of the collection's topics
  --related ID         source language only: a related term; again for each
  --jurisdiction CODE  source language only: ISO 3166, such as US-CA
  --source-url, --source-publisher, --source-title
                       an official page that was really read
  --checked DATE       the day of the copy that was read; leave out if unknown
  --author ACCOUNT     who wrote it, and so can't review it; again for each
  --machine            software wrote the text
  --yes                on a terminal, write without asking
  --collection ID      which collection, where there are several
  --glossaries DIR     other glossaries than the project's own

glossaries/README.md says what else a file can hold; add it afterwards.

Examples
  npm run termlight -- new
  npm run termlight -- new --term rent-relief --topic housing \\
    --equivalent "rent relief" --form "rent assistance" \\
    --explanation "Money that helps you pay rent you owe." --author your-account
  npm run termlight -- new --term rent-relief --language es \\
    --equivalent "ayuda para el alquiler" \\
    --explanation "Dinero que le ayuda a pagar el alquiler que debe." --author your-account`,
  run,
};
