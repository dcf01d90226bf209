import type { Fault } from '../glossary/fault.ts';
import { placeInText } from '../glossary/place-in-text.ts';
import { xmlFault } from './xml-fault.ts';
import { scanXml, type XmlScan } from './xml-scan.ts';

/** Largest file that is read, in bytes of UTF-8. */
const LARGEST = 20_000_000;

// All but the Char production of XML 1.0.
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const REFERENCE = /&#(?:x([0-9a-f]+)|(\d+));/gi;

const SCANNED: Readonly<Record<XmlScan['found'], { message: string; remedy: string }>> = {
  doctype: {
    message: 'It has a document type declaration (<!DOCTYPE …>), which is never followed.',
    remedy: 'Remove the declaration; neither TBX 3 nor XLIFF 2 needs one.',
  },
  broken: {
    message: 'A tag that begins here never ends.',
    remedy: 'Look for a missing > or quotation mark, or write &lt; for a < in the text.',
  },
  deep: {
    message: 'Its elements are nested more than 100 deep.',
    remedy: 'Export it again: no glossary is nested like that.',
  },
};

function tooLarge(text: string): boolean {
  // No text has fewer bytes than UTF-16 units.
  return text.length > LARGEST || new TextEncoder().encode(text).length > LARGEST;
}

/** Where a character stands that XML 1.0 does not have, as itself or by its number; or -1. */
function offsetOfNoCharacter(text: string): number {
  const raw = text.search(NO_CHARACTER);
  if (raw >= 0) return raw;
  for (const { 1: hex, 2: decimal, index } of text.matchAll(REFERENCE)) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code > 0x10ffff || NO_CHARACTER.test(String.fromCodePoint(code))) return index;
  }
  return -1;
}

/** The fault that keeps an XML text from being parsed at all, or null. */
export function guardXml(text: string): Fault | null {
  if (tooLarge(text)) {
    return xmlFault({
      place: '',
      message: 'It is larger than 20 MB.',
      remedy: 'Export fewer terms at a time.',
    });
  }
  if (!text.includes('<')) {
    return xmlFault({
      place: '',
      message: text.trim() ? 'It is not XML: it has no tags.' : 'It is empty.',
      remedy: 'Choose the file that was exported as TBX or XLIFF.',
    });
  }
  const at = (offset: number) => placeInText(text, offset);
  const lost = text.indexOf('\ufffd');
  if (lost >= 0) {
    return xmlFault({
      place: at(lost),
      message: 'A character was lost here: the file is not in UTF-8.',
      remedy: 'Save it as UTF-8 in the tool it comes from.',
    });
  }
  const scan = scanXml(text);
  if (scan) return xmlFault({ place: at(scan.offset), ...SCANNED[scan.found] });
  const no = offsetOfNoCharacter(text);
  if (no < 0) return null;
  return xmlFault({
    place: at(no),
    message: 'It holds a character that XML does not have.',
    remedy: 'Remove it; control characters mean nothing in a glossary.',
  });
}
