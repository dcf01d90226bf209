import type { Collection } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { fileForm } from '../glossary/file-form.ts';
import type { GlossaryFile } from '../glossary/parse-glossary.ts';
import { entryFault, pathOf } from './entry-fault.ts';

/** Every Entry's file is written in the one file form, so that a diff shows only what changed. */
export function checkFileForm(
  collection: Collection,
  files: readonly GlossaryFile[],
): readonly Fault[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return collection.entries
    .filter((entry) => texts.get(pathOf(entry)) !== fileForm(entry))
    .map((entry) =>
      entryFault(entry, [], {
        message: 'The file is not in file form (order of keys, two spaces, NFC, final newline).',
        remedy: 'Run: npm run termlight -- check --fix',
      }),
    );
}
