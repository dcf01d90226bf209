import { checkEntry } from '../check/check-entry.ts';
import type { Collection, Entry } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { entrySchema, sourceSchema } from '../glossary/schema.ts';
import { schemaFaults } from '../glossary/schema-faults.ts';
import { fieldOfPlace } from './field-of-place.ts';
import type { Proposal, ProposalField } from './proposal.ts';
import { isOtherText, type ProposedEntries, proposedEntries } from './proposed-entries.ts';
import { spellingsOf } from './proposed-forms.ts';

/** Something wrong with what was typed, at the field it was typed into. */
export interface FieldFault {
  readonly field: ProposalField;
  /** `shape`: no file could hold it; `rule`: `check` would refuse it, and a maintainer may help. */
  readonly kind: 'shape' | 'rule';
  readonly message: string;
  readonly remedy: string;
}

/** What is asked of a proposal besides its fields. */
export interface ProposalContext {
  /** With the Entries of the source language and of hers. */
  readonly collection: Collection;
  /** As YYYY-MM-DD. */
  readonly today: string;
}

/** One text of a proposal, with what is needed to find the field a fault belongs to. */
interface CheckedText {
  readonly entry: Entry;
  /** True for the text in the source language that comes with hers. */
  readonly isSource: boolean;
  readonly proposal: Proposal;
}

/** The field of a fault: the word is one of the forms too, though nobody typed it among them. */
function fieldOf({ place }: Fault, { entry, isSource, proposal }: CheckedText): ProposalField {
  const field = fieldOfPlace(place, isSource);
  if (field !== 'spellings') return field;
  const form = entry.forms[Number(/\d+/.exec(place)?.[0])];
  return form && spellingsOf(proposal.spellings).includes(form.text) ? 'spellings' : 'word';
}

/** Faults by field; of an empty box nothing is told here: the form asks for it in its own words. */
function told(
  faults: readonly Fault[],
  kind: FieldFault['kind'],
  text: CheckedText,
): readonly FieldFault[] {
  return faults
    .map((fault) => ({ ...fault, field: fieldOf(fault, text) }))
    .filter(({ field }) => field !== 'author' && text.proposal[field].trim() !== '')
    .map(({ field, message, remedy }) => ({ field, kind, message, remedy }));
}

function shapeFaults(text: CheckedText): readonly FieldFault[] {
  const { collection, term, language, ...file } = text.entry;
  const result = entrySchema.safeParse(file, { reportInput: true });
  return result.success ? [] : told(schemaFaults('', result.error), 'shape', text);
}

function* checkOne(
  text: CheckedText,
  { collection, today }: ProposalContext,
): Generator<readonly FieldFault[], void> {
  const shape = shapeFaults(text);
  yield shape;
  // Rules may rely on the shape of what they look at.
  const sources = text.entry.sources.filter((one) => sourceSchema.safeParse(one).success);
  const met = new Set(shape.map(({ field }) => field));
  for (const faults of checkEntry({ ...text.entry, sources }, { collection, today })) {
    const serious = faults.filter(({ level }) => level === 'fault');
    yield told(serious, 'rule', text).filter(({ field }) => !met.has(field));
  }
}

/** Each fault once: two texts may share a field, and two forms a letter. */
function* once(
  steps: Iterable<readonly FieldFault[]>,
  said: Set<string>,
): Generator<readonly FieldFault[], void> {
  for (const faults of steps) {
    yield faults.filter(({ field, message }) => {
      const isNew = !said.has(`${field} ${message}`);
      said.add(`${field} ${message}`);
      return isNew;
    });
  }
}

/** A term is filed under its name in the source language, as far as that has letters for it. */
function namelessFaults(
  { term, language }: Entry,
  { sourceLanguage }: Collection,
  proposal: Proposal,
): readonly FieldFault[] {
  const field = language === sourceLanguage ? 'word' : 'english';
  if (term || proposal[field].trim() === '') return [];
  const message = 'It holds no letter from A to Z and no digit.';
  return [{ field, kind: 'shape', message, remedy: 'Write it as it stands on the page.' }];
}

/** The collection as it would be with a new term's source text, which hers renders. */
function withSource(collection: Collection, { source, entry }: ProposedEntries): Collection {
  const { sourceLanguage, entries } = collection;
  const renders = entry.language !== sourceLanguage;
  const isKnown = entries.some(
    ({ term, language }) => term === entry.term && language === sourceLanguage,
  );
  // Where a maintainer writes the source text first, its absence is no fault of hers.
  const there = source ?? { ...entry, language: sourceLanguage };
  return renders && !isKnown ? { ...collection, entries: [...entries, there] } : collection;
}

/**
 * Everything `check` would say against what was typed, a rule a step: a page can do something else
 * between two, and stop when more is typed.
 */
export function* checkProposal(
  proposal: Proposal,
  context: ProposalContext,
): Generator<readonly FieldFault[], void> {
  const made = proposedEntries(proposal, context.collection);
  const { entry, before, source } = made;
  const whole = { ...context, collection: withSource(context.collection, made) };
  if (before && !isOtherText(before, entry) && entry.sources.length === before.sources.length) {
    yield [];
    return;
  }
  yield namelessFaults(entry, context.collection, proposal);
  const said = new Set<string>();
  yield* once(checkOne({ entry, isSource: false, proposal }, whole), said);
  if (source) yield* once(checkOne({ entry: source, isSource: true, proposal }, whole), said);
}
