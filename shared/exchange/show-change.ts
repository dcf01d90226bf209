import { wordDifference } from '../difference/word-difference.ts';
import type { Entry, Form } from '../glossary/entry.ts';
import { type Field, nameOf } from './entry-fields.ts';
import type { Change } from './plan-entry.ts';

/** Words between two marks; the space before them stays outside. */
function marked(text: string, open: string, close: string): string {
  const words = text.trimStart();
  return `${text.slice(0, text.length - words.length)}${open}${words}${close}`;
}

/** Old and new text, with the words that went in [-…-] and those that came in {+…+}. */
function differences(before: string, after: string, language: string): readonly string[] {
  const parts = wordDifference(before, after, language);
  const old = parts.filter(({ kind }) => kind !== 'added');
  const fresh = parts.filter(({ kind }) => kind !== 'removed');
  return [
    `- ${old.map(({ kind, text }) => (kind === 'removed' ? marked(text, '[-', '-]') : text)).join('')}`,
    `+ ${fresh.map(({ kind, text }) => (kind === 'added' ? marked(text, '{+', '+}') : text)).join('')}`,
  ];
}

function formLine({ text, case: rule, standing, ambiguous }: Form): string {
  return [
    `"${text}"`,
    standing,
    ...(rule === 'capitals' ? [rule] : []),
    ...(ambiguous ? ['ambiguous'] : []),
  ].join(', ');
}

/** What went and what came of a list; in which order it stands is not told. */
function listLines(before: readonly string[], after: readonly string[]): readonly string[] {
  return [
    ...before.filter((one) => !after.includes(one)).map((one) => `- ${one}`),
    ...after.filter((one) => !before.includes(one)).map((one) => `+ ${one}`),
  ];
}

/** The lines of a field that holds several things. */
function listOf(entry: Entry | null, field: Field): readonly string[] {
  switch (field) {
    case 'forms':
      return entry?.forms.map(formLine) ?? [];
    case 'sources':
      return (
        entry?.sources.map(({ publisher, title, url, checked }) =>
          [publisher, title, url, checked ?? 'not checked'].join(', '),
        ) ?? []
      );
    case 'reviews':
      return (
        entry?.reviews.map(
          ({ reviewer, role, date, digest }) =>
            `${reviewer} as ${role} on ${date}, of the text ${digest.slice(0, 8)}…`,
        ) ?? []
      );
    case 'authors':
      return entry?.authors ?? [];
    default:
      return entry ? [entry[field]] : [];
  }
}

function showField({ before, after }: Change, field: Field): readonly string[] {
  if (before && (field === 'equivalent' || field === 'explanation')) {
    return differences(before[field], after[field], after.language);
  }
  const lines = listLines(listOf(before, field), listOf(after, field));
  return lines.length ? lines : ['~ the order changes'];
}

/**
 * A change as people read it in a terminal: the Entry, then for each field what goes and what comes,
 * old and new beside each other.
 */
export function showChange(change: Change): string {
  const { before, after, place, fields } = change;
  const topic = after.concept ? `, topic ${after.concept.topic}` : '';
  const title = `${nameOf(after)}, ${place}${before ? '' : `: new${topic}`}`;
  const said = before ? fields : fields.filter((field) => listOf(after, field).length > 0);
  const lines = said.flatMap((field) => [
    `  ${field}`,
    ...showField(change, field).map((line) => `    ${line}`),
  ]);
  return [title, ...lines].join('\n');
}
