import { type Digests, digestsOf } from '../glossary/digests.ts';
import type { Collection, Entry, Reviewer } from '../glossary/entry.ts';
import { statusOf } from '../glossary/status.ts';
import { directionOf } from '../language/languages.ts';
import { formLines } from './xliff-forms.ts';
import { type XliffState, xliffState } from './xliff-state.ts';
import { UNIT_FIELDS, type UnitField, XLIFF } from './xliff-vocabulary.ts';
import { noteText } from './xml-note.ts';
import { node, writeXml, type XmlNode } from './xml-writer.ts';

/** What a text's status is computed from, besides the collection. */
export interface XliffContext {
  readonly reviewers: readonly Reviewer[];
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
}

/** What a translator is told beside each unit. */
const HELP: Readonly<Record<UnitField, string>> = {
  equivalent: "The term as this language's readers should see it: the title of the card.",
  explanation: 'What it means, in plain words: one short paragraph without formatting.',
  forms:
    'Every spelling to recognise on pages of this language, one a line; not a translation of the list. ' +
    'Behind a bar (|): preferred = the settled word; deprecated = a wrong word that readers meet; ' +
    'capitals = only with these capital letters; ambiguous = the word has other meanings. ' +
    'Nothing behind it: also correct.',
};

function textOf(entry: Entry, field: UnitField): string {
  return field === 'forms' ? formLines(entry.forms) : entry[field];
}

function note(category: string, text: string): XmlNode {
  return node('note', { category }, text);
}

function unit(
  source: Entry,
  target: Entry | undefined,
  { field, state }: { field: UnitField; state: XliffState },
): XmlNode {
  const id = `${source.term}.${field}`;
  // Lines and double spaces are text; a text is translated as one.
  const attributes = { id, name: id, canResegment: 'no', 'xml:space': 'preserve' };
  return node('unit', attributes, [
    node('notes', {}, [note('instruction', HELP[field])]),
    node('segment', { ...state }, [
      node('source', {}, textOf(source, field)),
      ...(target ? [node('target', {}, textOf(target, field))] : []),
    ]),
  ]);
}

function group(
  source: Entry,
  target: Entry | undefined,
  { digests, state }: { digests: ReadonlyMap<Entry, Digests>; state: XliffState },
): XmlNode {
  const digest = target && digests.get(target)?.digest;
  const sourceDigest = digests.get(source)?.digest;
  return node('group', { id: source.term, name: source.equivalent }, [
    node('notes', {}, [
      ...(source.concept ? [note('topic', `Topic: ${source.concept.topic}`)] : []),
      ...(digest ? [note('digest', noteText('digest', digest))] : []),
      ...(sourceDigest ? [note('source-digest', noteText('source-digest', sourceDigest))] : []),
    ]),
    ...UNIT_FIELDS.map((field) => unit(source, target, { field, state })),
  ]);
}

/**
 * A collection's translation into one language as XLIFF 2.1: a group a term, in it a unit for the
 * equivalent, the explanation and the forms. Terms without a translation have no targets.
 *
 * @throws RangeError where the language is the collection's source language, or where a text holds
 * a character XML does not have; `check` refuses those.
 */
export async function writeXliff(
  collection: Collection,
  language: string,
  context: XliffContext,
): Promise<string> {
  const { id, sourceLanguage, entries } = collection;
  if (language === sourceLanguage) {
    throw new RangeError(`"${language}" is the language translations are made from.`);
  }
  const digests = await digestsOf(collection);
  const targets = new Map(
    entries.filter((one) => one.language === language).map((one) => [one.term, one]),
  );
  const groups = entries
    .filter((one) => one.language === sourceLanguage)
    .map((source) => {
      const target = targets.get(source.term);
      const own = target && digests.get(target);
      const status = own ? statusOf(target, { collection, ...context, ...own }) : 'draft';
      return group(source, target, { digests, state: xliffState(target, status) });
    });
  const file = {
    id,
    original: id,
    srcDir: directionOf(sourceLanguage),
    trgDir: directionOf(language),
  };
  const attributes = { version: '2.1', srcLang: sourceLanguage, trgLang: language };
  return writeXml(node('xliff', attributes, [node('file', file, groups)]), XLIFF);
}
