import type { Element } from '@xmldom/xmldom';
import type { Form } from '../glossary/entry.ts';
import { childrenOf } from './xml-elements.ts';

/** Namespace of TBX version 3, as ISO 30042:2019 was published. */
export const TBX = 'urn:iso:std:iso:30042:ed-2';

/** Namespace of its drafts, which some tools still write. */
export const TBX_DRAFT = 'urn:iso:std:iso:30042:ed:3.0';

/** Namespaces of the data categories where they are elements of their own (DCT style). */
const CATEGORY = 'http://www.tbxinfo.net/ns/';

/** What TBX-Basic calls a form's standing (its picklist of administrativeStatus). */
export const ADMINISTRATIVE_STATUS: Readonly<Record<Form['standing'], string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
};

/** The words of that picklist, and of the shorter one of TBX-Min, for each standing. */
const STANDINGS: Readonly<Record<string, Form['standing']>> = {
  preferred: 'preferred',
  admitted: 'admitted',
  deprecated: 'deprecated',
  superseded: 'deprecated',
  notRecommended: 'deprecated',
  obsolete: 'deprecated',
};

/** The standing an administrativeStatus names, or undefined for a value TBX-Basic does not have. */
export function standingOf(status: string): Form['standing'] | undefined {
  const word = status.trim().replace(/(?:Term)?(?:-admn-sts)?$/, '');
  return Object.hasOwn(STANDINGS, word) ? STANDINGS[word] : undefined;
}

/** The data category of an element in either style of TBX: DCA (an attribute) or DCT (its name). */
function categoryOf(element: Element): string | null {
  return element.namespaceURI?.startsWith(CATEGORY)
    ? element.localName
    : element.getAttribute('type');
}

/** The elements of one data category directly in a section, or in a group in it. */
export function dataOf(section: Element, category: string): readonly Element[] {
  return childrenOf(section)
    .flatMap((child) => (child.localName?.endsWith('Grp') ? childrenOf(child) : [child]))
    .filter((child) => categoryOf(child) === category);
}

/** The `xml:id`-like name of a term: XML has none that begin with a digit. */
export function xmlId(term: string): string {
  return /^\d/.test(term) ? `_${term}` : term;
}
