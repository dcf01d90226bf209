import { type Piece, twoSidedDifference } from '../difference/two-sided-difference.ts';
import type { Review, Reviewer, Source } from '../glossary/entry.ts';
import { languageRow } from '../language/languages.ts';
import type { Change, Field, List, Pair } from './change.ts';
import { formLines } from './form-lines.ts';
import { escapeBeginning, escapeMarkdown, quote } from './markdown.ts';
import { whatChanged } from './what-changed.ts';

const FIELDS: Readonly<Record<Field, string>> = {
  topic: 'Topic',
  jurisdiction: 'Where it applies',
  otherMeaning: 'What the word may mean elsewhere',
  reviewBy: 'To be read again after',
  origin: 'Written by',
  title: 'Title',
  publisher: 'Publisher',
  licence: 'Licence',
  sourceLanguage: 'Language it is written in first',
  extends: 'Collection it is a layer over',
  policy: 'Who must approve a text',
};

const LISTS: Readonly<Record<List, string>> = {
  near: 'Words nearby that show this meaning',
  notNear: 'Words nearby that show another meaning',
  notIn: 'Longer phrases in which something else is meant',
  pageTopics: 'Topics of a page that show this meaning',
  topics: 'Topics',
  related: 'Related terms',
  authors: 'Authors',
  localNames: 'What places call the terms',
  sites: 'Sites of places',
};

const ORIGINS: Readonly<Record<string, string>> = { machine: 'software', person: 'a person' };

const ROLES: Readonly<Record<Review['role'], string>> = {
  translator: 'translator',
  subject: 'subject reviewer',
  reader: 'reader',
};

function emphasise(pieces: readonly Piece[]): string {
  // Where no word stayed, everything would be bold.
  const stayed = pieces.some(({ text, changed }) => !changed && /[\p{L}\p{N}]/u.test(text));
  return pieces
    .map(({ text, changed }) =>
      changed && stayed ? `**${escapeMarkdown(text)}**` : escapeMarkdown(text),
    )
    .join('');
}

/** Blocks of their own, so that each runs in its language's direction. */
function explanationLines(old: string, fresh: string, language: string): readonly string[] {
  const { before, after } = twoSidedDifference(old, fresh, language);
  return [
    'The explanation has changed. It was:',
    '',
    `  > ${escapeBeginning(emphasise(before))}`,
    '',
    '  It is now:',
    '',
    `  > ${escapeBeginning(emphasise(after))}`,
    '',
  ];
}

function sourceName({ title, publisher, url }: Source): string {
  // Written out, an address holds no angle bracket that could end the link.
  return `${escapeMarkdown(`${title}, ${publisher}`)} (<${new URL(url).href}>)`;
}

function sourceLine({ before, after }: Pair<Source>): string {
  const source = after ?? before;
  const name = source ? sourceName(source) : '';
  if (!after) return `Source removed: ${name}.`;
  const day = after.checked ? `the copy of ${after.checked} was read` : 'not checked yet';
  if (!before) return `Source added: ${name}; ${day}.`;
  if (before.checked === after.checked) return `Source described otherwise: ${name}.`;
  return after.checked
    ? `Source checked: ${name}; ${day}.`
    : `Source no longer counts as checked: ${name}.`;
}

function reviewLine({ before, after }: Pair<Review>): string {
  const review = after ?? before;
  const who = `${escapeMarkdown(review?.reviewer ?? '')} as ${ROLES[review?.role ?? 'reader']}, ${review?.date}`;
  return after ? `Approval added: ${who}.` : `Approval removed: ${who}.`;
}

function reviewerLine({ before, after }: Pair<Reviewer>): string {
  const account = escapeMarkdown((after ?? before)?.account ?? '');
  if (!after) return `Reviewer ${account} is no longer listed.`;
  const { roles, languages, collections } = after;
  const names = languages.map((tag) => languageRow(tag)?.english ?? tag);
  const part = [roles.map((role) => ROLES[role]), names, collections]
    .map((list) => escapeMarkdown(list.join(', ')))
    .join('; ');
  return `Reviewer ${account} is ${before ? 'listed otherwise' : 'now listed'}: ${part}.`;
}

function statusLine({ before, after, changed }: Extract<Change, { kind: 'status' }>): string {
  if (after === 'reviewed') return `**Now reviewed** (before: ${before}).`;
  if (after === 'draft') return `**A draft again** (before: ${before}).`;
  return `**To be reviewed again** (before: ${before}): ${whatChanged(changed)}.`;
}

function listLine({ list, added, removed }: Extract<Change, { kind: 'list' }>, language: string) {
  const words = (items: readonly string[]) => items.map((item) => quote(item, language)).join(', ');
  const parts = [
    ...(added.length ? [`added ${words(added)}`] : []),
    ...(removed.length ? [`removed ${words(removed)}`] : []),
  ];
  return `${LISTS[list]}: ${parts.join('; ')}.`;
}

function fieldLine({ field, before, after }: Extract<Change, { kind: 'field' }>): string {
  const say = (value: string | null) =>
    value === null ? 'not said' : escapeMarkdown(ORIGINS[value] ?? value);
  return `${FIELDS[field]}: ${say(after)} (before: ${say(before)}).`;
}

function linesOf(change: Exclude<Change, { kind: 'form' }>, language: string): readonly string[] {
  switch (change.kind) {
    case 'equivalent':
      return [
        `Readers now see ${quote(change.after, language)} instead of ${quote(change.before, language)}.`,
      ];
    case 'explanation':
      return explanationLines(change.before, change.after, language);
    case 'source':
      return [sourceLine(change)];
    case 'review':
      return [reviewLine(change)];
    case 'reviewer':
      return [reviewerLine(change)];
    case 'field':
      return [fieldLine(change)];
    case 'list':
      return [listLine(change, language)];
    case 'order':
      return ['Only the order of what it lists has changed.'];
    case 'status':
      return [statusLine(change)];
  }
}

/**
 * Changes in plain words, as a Markdown list: content is escaped, and its forms are told together.
 *
 * @param language - the language of the content.
 */
export function changeLines(changes: readonly Change[], language: string): readonly string[] {
  const forms = changes.filter((change) => change.kind === 'form');
  const items = changes.flatMap((change): readonly string[] => {
    if (change.kind !== 'form') return [linesOf(change, language).join('\n')];
    return change === forms[0] ? formLines(forms, language) : [];
  });
  return items.map((item) => `- ${item}`);
}
