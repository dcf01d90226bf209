import type { Glossary } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { fileForm, placeFileForm } from '../glossary/file-form.ts';
import type { GlossaryFile } from '../glossary/parse-glossary.ts';
import { readJson } from '../glossary/read-json.ts';
import { pathOf, placePath } from './entry-fault.ts';

const REMEDY = 'Run: npm run termlight -- check --fix.';

/** What any file's text can have against its form, each with what to say of it. */
const WAYS: readonly { misses: (text: string) => boolean; message: string }[] = [
  {
    misses: (text) => text.startsWith('\ufeff'),
    message: 'The file begins with a byte order mark.',
  },
  { misses: (text) => text.includes('\r'), message: 'Its lines end as on Windows (CR LF).' },
  {
    misses: (text) => !/\S\r?\n$/.test(text.slice(-4)),
    message: 'The file does not end with one line break.',
  },
  {
    misses: (text) => text !== text.normalize('NFC'),
    message: 'Some letters are written as a letter and a mark after it (not in NFC).',
  },
];

/** What of the form every file must have, whatever it says. */
export function textForm(text: string): string {
  return `${text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .trimEnd()}\n`;
}

/** Every file is written in the one file form, so that a diff shows only what changed. */
export function checkFileForm(
  { collections }: Pick<Glossary, 'collections'>,
  files: readonly GlossaryFile[],
): readonly Fault[] {
  const forms = new Map<string, () => string>();
  for (const { id, entries, places } of collections) {
    for (const entry of entries) forms.set(pathOf(entry), () => fileForm(entry));
    for (const place of places) forms.set(placePath(id, place), () => placeFileForm(place));
  }
  return files.flatMap(({ path, text, fault }) => {
    if (fault) return [];
    const found = WAYS.filter(({ misses }) => misses(text)).map(({ message }) => message);
    const form = forms.get(path);
    if (form && textForm(text) !== form()) {
      found.push('Its keys, spaces or line breaks are not where file form has them.');
    }
    // What is no JSON is told so, and `--fix` leaves it alone.
    if (found.length && 'fault' in readJson(path, textForm(text))) return [];
    return found.map(
      (message): Fault => ({
        level: 'fault',
        path,
        place: '',
        message,
        remedy: REMEDY,
      }),
    );
  });
}
