import type { ProposalField } from './proposal.ts';

/** Where in an Entry's file, as faults name it, and the field of the form it was typed into. */
const FIELDS: readonly (readonly [RegExp, ProposalField])[] = [
  [/^explanation/, 'explanation'],
  [/^forms\[/, 'spellings'],
  [/^concept/, 'topic'],
  [/^sources\[\d+\]\.publisher/, 'publisher'],
  [/^sources\[\d+\]\.title/, 'title'],
  [/^sources\[\d+\]\.checked/, 'checked'],
  [/^sources/, 'url'],
  [/^authors/, 'author'],
];

/** The same for the source text that a new term brings. */
const SOURCE_FIELDS: Readonly<Partial<Record<ProposalField, ProposalField>>> = {
  word: 'english',
  spellings: 'english',
  explanation: 'meaning',
};

/**
 * The field of the form a fault belongs to.
 *
 * @param place - `forms[2].text`, as faults say it.
 * @param isSource - true for the text in the source language that comes with hers.
 */
export function fieldOfPlace(place: string, isSource: boolean): ProposalField {
  const field = FIELDS.find(([pattern]) => pattern.test(place))?.[1] ?? 'word';
  return (isSource && SOURCE_FIELDS[field]) || field;
}
