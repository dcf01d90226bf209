import { type Digests, digestsOf } from '../glossary/digests.ts';
import type { Collection, Entry, Form } from '../glossary/entry.ts';
import { sourceLine } from './tbx-source.ts';
import { ADMINISTRATIVE_STATUS, TBX, xmlId } from './tbx-vocabulary.ts';
import { noteText } from './xml-note.ts';
import { node, writeXml, type XmlNode } from './xml-writer.ts';

function header({ id, title, publisher, licence, jurisdiction }: Collection): XmlNode {
  const publication = `Published by ${publisher} under ${licence} for ${jurisdiction}.`;
  return node('tbxHeader', {}, [
    node('fileDesc', {}, [
      node('titleStmt', {}, [node('title', {}, title)]),
      node('publicationStmt', {}, [node('p', {}, publication)]),
      node('sourceDesc', {}, [node('p', {}, `Termlight collection ${id}`)]),
    ]),
  ]);
}

function termSec(
  id: string,
  { text, standing }: Pick<Form, 'text' | 'standing'>,
  notes: readonly string[],
): XmlNode {
  return node('termSec', { id }, [
    node('term', {}, text),
    node('termNote', { type: 'administrativeStatus' }, ADMINISTRATIVE_STATUS[standing]),
    ...notes.map((note) => node('note', {}, note)),
  ]);
}

/** What a form's note says: its rules, so that a form without the note is known to be unsaid. */
function formNote({ case: rule, ambiguous }: Form): string {
  const rules = [rule === 'capitals' && 'capitals', ambiguous && 'ambiguous'].filter(Boolean);
  return noteText('form', rules.join(' '));
}

/** The forms in order; the equivalent is marked among them, or stands first by itself. */
function termSecs({ term, language, equivalent, forms }: Entry): XmlNode[] {
  const id = `${xmlId(term)}.${language}`;
  const twin = forms.findIndex(({ text }) => text === equivalent);
  const mark = noteText('equivalent');
  const alone = { text: equivalent, standing: 'preferred' } as const;
  return [
    ...(twin < 0 ? [termSec(`${id}.equivalent`, alone, [mark])] : []),
    ...forms.map((form, i) =>
      termSec(`${id}.${i + 1}`, form, [formNote(form), ...(i === twin ? [mark] : [])]),
    ),
  ];
}

function langSec(entry: Entry, { digest, sourceDigest }: Digests): XmlNode {
  return node('langSec', { 'xml:lang': entry.language }, [
    node('descripGrp', {}, [
      node('descrip', { type: 'definition' }, entry.explanation),
      ...entry.sources.map((source) => node('admin', { type: 'source' }, sourceLine(source))),
    ]),
    node('note', {}, noteText('digest', digest)),
    ...(sourceDigest ? [node('note', {}, noteText('source-digest', sourceDigest))] : []),
    ...termSecs(entry),
  ]);
}

/** The entries, those in the source language first, as people read a concept. */
function sourceFirst({ sourceLanguage, entries }: Collection): readonly Entry[] {
  const isSource = ({ language }: Entry) => language === sourceLanguage;
  return [...entries.filter(isSource), ...entries.filter((one) => !isSource(one))];
}

/**
 * A collection as TBX version 3 (ISO 30042:2019), dialect TBX-Basic, style DCA: a conceptEntry a
 * term, a langSec a language. What this leaves out stands in docs/decisions/0008-tbx-and-xliff.md.
 *
 * @throws RangeError where a text holds a character XML does not have; `check` refuses those.
 */
export async function writeTbx(collection: Collection): Promise<string> {
  const digests = await digestsOf(collection);
  const terms = new Map<string, Entry[]>();
  for (const entry of sourceFirst(collection)) {
    const known = terms.get(entry.term);
    if (known) known.push(entry);
    else terms.set(entry.term, [entry]);
  }
  const concepts = [...terms].map(([term, entries]) => {
    const concept = entries.find((entry) => entry.concept)?.concept;
    const related = (concept?.related ?? []).filter((id) => terms.has(id));
    return node('conceptEntry', { id: xmlId(term) }, [
      ...(concept ? [node('descrip', { type: 'subjectField' }, concept.topic)] : []),
      ...related.map((id) => node('ref', { type: 'crossReference', target: xmlId(id) }, id)),
      node('note', {}, noteText('term', term)),
      ...entries.map((entry) => langSec(entry, digests.get(entry) as Digests)),
    ]);
  });
  const attributes = { type: 'TBX-Basic', style: 'dca', 'xml:lang': collection.sourceLanguage };
  const body = node('text', {}, [node('body', {}, concepts)]);
  return writeXml(node('tbx', attributes, [header(collection), body]), TBX);
}
