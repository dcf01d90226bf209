import type { Collection, Entry } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { WORDS } from './entry-fields.ts';
import type { EntryPatch } from './entry-patch.ts';
import { exchangeFault } from './exchange-fault.ts';

/** A text as a program leaves it that saves in an encoding without its letters. */
function withoutLetters(text: string): string {
  return text.replace(/[^\0-\u007f]/g, '?');
}

function checkLetters(ours: Entry, theirs: Entry, place: string): readonly Fault[] {
  const lost = (['equivalent', 'explanation'] as const).filter(
    (field) =>
      (theirs[field] !== ours[field] && theirs[field] === withoutLetters(ours[field])) ||
      (theirs[field].includes('\ufffd') && !ours[field].includes('\ufffd')),
  );
  return lost.map((field) =>
    exchangeFault(
      `${place}, ${field}`,
      'Its letters were lost: question marks stand where they were.',
      'Start from a fresh export and save it as "CSV UTF-8".',
    ),
  );
}

function checkTwice(patch: EntryPatch): readonly Fault[] {
  const texts = (patch.forms ?? []).map(({ text }) => text.normalize('NFC'));
  const twice = new Set(texts.filter((text, i) => texts.indexOf(text) !== i));
  return [...twice].map((text) =>
    exchangeFault(patch.place, `The form "${text}" stands there twice.`, 'Remove one of the two.'),
  );
}

/** A column sorted or shifted on its own puts each text beside another term. */
function checkSlipped(theirs: Entry, { entries }: Collection, place: string): readonly Fault[] {
  const owner = entries.find(
    ({ term, language, explanation }) =>
      term !== theirs.term && language === theirs.language && explanation === theirs.explanation,
  );
  if (!owner) return [];
  return [
    exchangeFault(
      place,
      `The explanation beside "${theirs.term}" is that of "${owner.term}": a column may have slipped.`,
      'Sort and move whole rows only; copy the column from a fresh export.',
    ),
  ];
}

/** What speaks against new words, whoever wrote them. */
export function checkWords(
  ours: Entry,
  theirs: Entry,
  patch: EntryPatch,
  collection: Collection,
): readonly Fault[] {
  return [
    ...checkTwice(patch),
    ...checkLetters(ours, theirs, patch.place),
    ...checkSlipped(theirs, collection, patch.place),
  ];
}

/** Words that both we and somebody else changed since the file was made: a person must choose. */
export function conflictFault(ours: Entry, theirs: Entry, place: string): Fault {
  const say = (entry: Entry, field: (typeof WORDS)[number]) =>
    field === 'forms' ? entry.forms.map(({ text }) => text).join(' | ') : entry[field];
  const both = WORDS.filter((field) => say(ours, field) !== say(theirs, field)).map(
    (field) => `${field}: ours is now "${say(ours, field)}", the file says "${say(theirs, field)}"`,
  );
  return exchangeFault(
    place,
    `Our text has changed since this file was made. ${both.join('; ') || 'The rules of its forms differ'}.`,
    'Export again and make the change in the new file.',
  );
}
