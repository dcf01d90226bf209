import type { Element } from '@xmldom/xmldom';
import type { Fault } from '../glossary/fault.ts';
import type { EntryPatch, ReadExchange } from './entry-patch.ts';
import { readFormLines } from './xliff-forms.ts';
import { xliffLanguage } from './xliff-root.ts';
import { readTarget } from './xliff-target.ts';
import { UNIT_FIELDS, type UnitField } from './xliff-vocabulary.ts';
import { childrenOf, oneLine, placeOf } from './xml-elements.ts';
import { xmlFault } from './xml-fault.ts';
import { readDigests, readNotes } from './xml-note.ts';
import { readXml } from './xml-reader.ts';

const UNIT_ID = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z]+)$/;

type Texts = Partial<Pick<EntryPatch, UnitField>>;

/** What the file says of one term, from wherever in the file its units stand. */
interface TermRead {
  readonly place: string;
  readonly texts: Texts;
}

function notesOf(parent: Element): readonly string[] {
  return childrenOf(parent, 'notes')
    .flatMap((notes) => childrenOf(notes, 'note'))
    .map((note) => note.textContent ?? '');
}

/** Reads the units of one file and keeps every fault it meets on the way. */
class XliffReader {
  readonly faults: Fault[] = [];
  private readonly terms = new Map<string, TermRead>();
  private readonly notes = new Map<string, string[]>();
  private readonly units = new Set<string>();

  /** Reads groups and units in them. Recursion is bounded: nesting is, at the door. */
  readGroup(group: Element): void {
    this.addNotes(group.getAttribute('id') ?? '', group);
    for (const child of childrenOf(group)) {
      if (child.localName === 'group') this.readGroup(child);
      else if (child.localName === 'unit') this.readUnit(child);
    }
  }

  private readUnit(unit: Element): void {
    const id = unit.getAttribute('id') ?? '';
    const place = placeOf(`unit ${id}`.trim(), unit);
    const [, term, name] = UNIT_ID.exec(id) ?? [];
    const field = UNIT_FIELDS.find((one) => one === name);
    if (term === undefined || field === undefined) {
      this.fault(place, {
        message: 'It is no unit of ours and is left out.',
        remedy: `A unit's id is that of a term with .${UNIT_FIELDS.join(', or .')} behind it.`,
        level: 'notice',
      });
    } else if (this.units.has(id)) {
      this.fault(place, {
        message: 'Two units have this id.',
        remedy: 'Remove one, or translate the exported file again.',
      });
    } else {
      this.units.add(id);
      this.addNotes(term, unit);
      const known = this.terms.get(term) ?? { place, texts: {} };
      const texts = { ...known.texts, ...this.textsOf(unit, place, field) };
      this.terms.set(term, { ...known, texts });
    }
  }

  /** Our notes stand in the term's group, or wherever a tool that has no groups put them. */
  private addNotes(term: string, parent: Element): void {
    this.notes.set(term, [...(this.notes.get(term) ?? []), ...notesOf(parent)]);
  }

  private textsOf(unit: Element, place: string, field: UnitField): Texts {
    const target = readTarget(unit, place);
    if ('fault' in target) {
      this.faults.push(target.fault);
      return {};
    }
    if (field !== 'forms') {
      const text = oneLine(target.text);
      return text ? { [field]: text } : {};
    }
    const { forms, faults } = readFormLines(target.text);
    for (const { line, ...said } of faults) this.fault(`${place}, line ${line} of it`, said);
    return forms.length && !faults.length ? { forms } : {};
  }

  private fault(place: string, said: Omit<Parameters<typeof xmlFault>[0], 'place'>): void {
    this.faults.push(xmlFault({ place, ...said }));
  }

  /** Patches of the terms of which anything is translated. */
  patchesIn(language: string): readonly EntryPatch[] {
    return [...this.terms]
      .filter(([, { texts }]) => Object.keys(texts).length > 0)
      .map(([term, { place, texts }]) => ({
        place,
        term,
        language,
        ...texts,
        ...readDigests(readNotes(this.notes.get(term) ?? [])),
      }));
  }

  get isEmpty(): boolean {
    return this.units.size === 0;
  }
}

/**
 * What an XLIFF 2 file says of our Entries in its target language. Sources and states are not read:
 * a source is corrected in its own file, and a state names nobody who approved. Of an unchanged
 * export of `writeXliff` it is exactly what the Entries say. Nothing is thrown.
 */
export function readXliff(text: string): ReadExchange {
  const xml = readXml(text);
  if ('fault' in xml) return { patches: [], faults: [xml.fault] };
  const target = xliffLanguage(xml.root);
  if ('fault' in target) return { patches: [], faults: [target.fault] };
  const reader = new XliffReader();
  for (const file of childrenOf(xml.root, 'file')) reader.readGroup(file);
  if (reader.isEmpty) {
    reader.faults.push(
      xmlFault({
        place: '',
        message: 'It holds no units of ours.',
        remedy: 'Translate a file that was exported from Termlight.',
      }),
    );
  }
  return { patches: reader.patchesIn(target.language), faults: reader.faults };
}
