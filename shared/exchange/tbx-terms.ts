import type { Element } from '@xmldom/xmldom';
import type { Fault } from '../glossary/fault.ts';
import type { FormPatch } from './entry-patch.ts';
import { dataOf, standingOf } from './tbx-vocabulary.ts';
import { childrenOf, oneLine, placeOf, plainText } from './xml-elements.ts';
import { markupFault, xmlFault } from './xml-fault.ts';
import { readNotes } from './xml-note.ts';

/** What the termSecs of one langSec say. */
export interface TbxTerms {
  readonly equivalent?: string;
  readonly forms: readonly FormPatch[];
  readonly faults: readonly Fault[];
}

interface Term {
  readonly text: string;
  readonly standing: FormPatch['standing'] | undefined;
  /** Rules of the form; undefined where the file does not say. */
  readonly rules: readonly string[] | undefined;
  readonly isEquivalent: boolean;
  readonly isForm: boolean;
  /** Place we gave it; Infinity where the tool made it. */
  readonly position: number;
}

function readTerm(termSec: Element, place: string): Term | Fault {
  const term = childrenOf(termSec, 'term')[0];
  const read = term ? plainText(term, { around: ['hi', 'foreign'] }) : { text: '' };
  if ('markup' in read) return markupFault(place, read.markup);
  const text = oneLine(read.text);
  if (!text) {
    return xmlFault({
      place,
      message: 'A term is empty.',
      remedy: 'Write the word, or remove its termSec.',
    });
  }
  const said = dataOf(termSec, 'administrativeStatus')[0]?.textContent?.trim();
  const standing = said ? standingOf(said) : undefined;
  if (said && !standing) {
    return xmlFault({
      place,
      message: `"${text}" has the administrative status "${said}", which TBX-Basic does not have.`,
      remedy: 'Make it preferred, admitted or deprecated.',
    });
  }
  const notes = readNotes(childrenOf(termSec, 'note').map((note) => note.textContent ?? ''));
  const [, name] = /\.(\d+|equivalent)$/.exec(termSec.getAttribute('id') ?? '') ?? [];
  const isEquivalent = notes.has('equivalent') || name === 'equivalent';
  return {
    text,
    standing,
    rules: notes.get('form')?.split(/\s+/),
    isEquivalent,
    isForm: !isEquivalent || notes.has('form'),
    position: name === undefined || name === 'equivalent' ? Number.POSITIVE_INFINITY : Number(name),
  };
}

function formOf({ text, standing, rules }: Term, unsaid: FormPatch['standing']): FormPatch {
  return {
    text,
    standing: standing ?? unsaid,
    ...(rules && {
      case: rules.includes('capitals') ? 'capitals' : 'any',
      ambiguous: rules.includes('ambiguous'),
    }),
  };
}

/**
 * Reads the termSecs of a langSec in the order we wrote them, those a tool added last. Where no
 * term has a status, the first is the preferred one; else a term without one is admitted.
 */
export function readTerms(langSec: Element, what: string): TbxTerms {
  const read = childrenOf(langSec, 'termSec').map((one) => readTerm(one, placeOf(what, one)));
  const faults = read.filter((one) => 'message' in one);
  const terms = read.filter((one) => 'text' in one);
  // Infinity minus Infinity is no number; the sort is stable, so equal means as they stand.
  const order = (a: Term, b: Term) => (a.position === b.position ? 0 : a.position - b.position);
  const forms = terms.filter(({ isForm }) => isForm).sort(order);
  const bare = forms.every(({ standing }) => standing === undefined);
  const equivalent = terms.find(({ isEquivalent }) => isEquivalent)?.text;
  return {
    ...(equivalent !== undefined && { equivalent }),
    forms: forms.map((form, i) => formOf(form, bare && i === 0 ? 'preferred' : 'admitted')),
    faults,
  };
}
