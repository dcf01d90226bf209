import type { Element } from '@xmldom/xmldom';
import type { Source } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { knownLanguage } from '../language/known-language.ts';
import type { EntryPatch, ReadExchange } from './entry-patch.ts';
import { tbxRootFault } from './tbx-root.ts';
import { readSourceLine } from './tbx-source.ts';
import { readTerms } from './tbx-terms.ts';
import { dataOf } from './tbx-vocabulary.ts';
import { childrenOf, oneLine, placeOf, plainText } from './xml-elements.ts';
import { markupFault, xmlFault } from './xml-fault.ts';
import { readDigests, readNotes } from './xml-note.ts';
import { readXml } from './xml-reader.ts';

const TERM_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const textOf = (element: Element) => oneLine(element.textContent ?? '');
const notesOf = (section: Element) => readNotes(childrenOf(section, 'note').map(textOf));

/** Reads the concepts of one file and keeps every fault it meets on the way. */
class TbxReader {
  readonly patches: EntryPatch[] = [];
  readonly faults: Fault[] = [];
  private readonly terms = new Set<string>();

  readConcept(concept: Element): void {
    const term = this.termOf(concept);
    if (term === undefined) return;
    const seen = new Set<string>();
    for (const langSec of childrenOf(concept, 'langSec')) {
      const tag = langSec.getAttribute('xml:lang') ?? '';
      const language = knownLanguage(tag);
      const place = placeOf(`concept ${term}${tag && `, ${tag}`}`, langSec);
      if (language === null) this.refuseLanguage(place, tag);
      else if (seen.has(language)) {
        this.fault(
          place,
          'The concept has this language twice.',
          'Put its terms into one langSec.',
        );
      } else {
        seen.add(language);
        this.readLangSec(langSec, { place, term, language });
      }
    }
  }

  private termOf(concept: Element): string | undefined {
    const id = concept.getAttribute('id') ?? '';
    // Termbases number their concepts anew; our note says which term it was.
    const term = notesOf(concept).get('term') ?? id.replace(/^_/, '');
    const place = placeOf(`concept ${id}`.trim(), concept);
    if (!term) {
      this.fault(place, 'A concept has no id.', 'Give it the id of a term, such as fair-hearing.');
      return undefined;
    }
    if (!TERM_ID.test(term)) {
      this.fault(
        place,
        `The concept's id "${term}" is no term id.`,
        'Name it in kebab-case English: small letters, digits, single hyphens.',
      );
      return undefined;
    }
    if (this.terms.has(term)) {
      this.fault(place, `Two concepts are the term "${term}".`, 'Remove one, or rename it.');
      return undefined;
    }
    this.terms.add(term);
    return term;
  }

  private refuseLanguage(place: string, tag: string): void {
    const [message, remedy] = tag
      ? [`"${tag}" is no language Termlight knows.`, 'Its terms are left out.']
      : ['A langSec does not say its language.', 'Add xml:lang, such as xml:lang="es".'];
    this.fault(place, message, remedy, tag ? 'notice' : 'fault');
  }

  private readLangSec(
    langSec: Element,
    patch: Pick<EntryPatch, 'place' | 'term' | 'language'>,
  ): void {
    const { equivalent, forms, faults } = readTerms(langSec, `concept ${patch.term}`);
    this.faults.push(...faults);
    const explanation = this.definitionOf(langSec, patch.place);
    const sources = this.sourcesOf(langSec, patch.place);
    this.patches.push({
      ...patch,
      ...(equivalent !== undefined && { equivalent }),
      ...(explanation && { explanation }),
      ...(forms.length && { forms }),
      ...(sources.length && { sources }),
      ...readDigests(notesOf(langSec)),
    });
  }

  private definitionOf(langSec: Element, place: string): string | undefined {
    const [definition, second] = dataOf(langSec, 'definition');
    if (!definition) return undefined;
    if (second) {
      this.fault(place, 'It has two definitions in one language.', 'Keep one of them.');
      return undefined;
    }
    const read = plainText(definition, { around: ['hi', 'foreign'] });
    if ('text' in read) return oneLine(read.text);
    this.faults.push(markupFault(place, read.markup));
    return undefined;
  }

  /** All sources or none: a list with a part missing would take that part from our file. */
  private sourcesOf(langSec: Element, place: string): readonly Source[] {
    const lines = dataOf(langSec, 'source').map((source) => textOf(source).normalize('NFC'));
    const sources = lines.map(readSourceLine);
    if (!sources.includes(null)) return sources.filter((one) => one !== null);
    const [line] = lines.filter((_, i) => sources[i] === null);
    this.fault(
      place,
      `The source "${line}" is not in the form "publisher | title | address | date".`,
      'The sources stay as they are in our file.',
      'notice',
    );
    return [];
  }

  private fault(place: string, message: string, remedy: string, level?: Fault['level']): void {
    this.faults.push(xmlFault({ place, message, remedy, ...(level && { level }) }));
  }
}

/**
 * What a TBX file of version 3 says of our Entries, whatever tool wrote it, in either style. Of an
 * unchanged export of `writeTbx` it is exactly what the Entries say. Nothing is thrown.
 */
export function readTbx(text: string): ReadExchange {
  const xml = readXml(text);
  if ('fault' in xml) return { patches: [], faults: [xml.fault] };
  const refused = tbxRootFault(xml.root);
  if (refused) return { patches: [], faults: [refused] };
  const reader = new TbxReader();
  const bodies = childrenOf(xml.root, 'text').flatMap((one) => childrenOf(one, 'body'));
  const concepts = bodies.flatMap((body) => childrenOf(body, 'conceptEntry'));
  for (const concept of concepts) reader.readConcept(concept);
  if (concepts.length) return { patches: reader.patches, faults: reader.faults };
  const none = xmlFault({
    place: '',
    message: 'It holds no concepts.',
    remedy: 'Export at least one conceptEntry.',
  });
  return { patches: [], faults: [none] };
}
