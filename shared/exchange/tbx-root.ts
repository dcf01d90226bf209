import type { Element } from '@xmldom/xmldom';
import type { Fault } from '../glossary/fault.ts';
import { TBX, TBX_DRAFT } from './tbx-vocabulary.ts';
import { placeOf } from './xml-elements.ts';
import { xmlFault } from './xml-fault.ts';

/** What is wrong with the root of a file that is to be TBX version 3, or null. */
export function tbxRootFault(root: Element): Fault | null {
  const place = placeOf(`<${root.tagName}>`, root);
  if (root.localName === 'martif') {
    return xmlFault({
      place,
      message: 'It is TBX version 2 (martif), which is not read.',
      remedy: 'Convert it to TBX version 3 (ISO 30042:2019) and import it again.',
    });
  }
  if (root.localName === 'xliff') {
    return xmlFault({ place, message: 'It is XLIFF, not TBX.', remedy: 'Import it as XLIFF.' });
  }
  if (root.localName !== 'tbx') {
    return xmlFault({
      place,
      message: `It is not TBX: its root is <${root.tagName}>.`,
      remedy: 'Choose a file whose root is <tbx>.',
    });
  }
  if (root.namespaceURI === TBX || root.namespaceURI === TBX_DRAFT) return null;
  return xmlFault({
    place,
    message: `Its namespace is "${root.namespaceURI ?? ''}", not that of TBX version 3.`,
    remedy: `Export it as TBX version 3, with xmlns="${TBX}".`,
  });
}
