import { DOMParser, type Element, ParseError } from '@xmldom/xmldom';
import type { Fault } from '../glossary/fault.ts';
import { placeInText } from '../glossary/place-in-text.ts';
import { xmlFault } from './xml-fault.ts';
import { guardXml } from './xml-guard.ts';

/** Where the tag begins at which the parser stopped, as xmldom says it. */
interface Locator {
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

function brokenAt(xml: string, locator: Locator | undefined, said: string): Fault {
  const entity = /^entity not found:(&\S+)/.exec(said)?.[1];
  if (entity !== undefined) {
    return xmlFault({
      // xmldom knows only where the text began.
      place: placeInText(xml, xml.indexOf(entity)),
      message: `It uses the entity ${entity}, which XML does not know.`,
      remedy: 'Write the character itself.',
    });
  }
  const { lineNumber, columnNumber } = locator ?? {};
  return xmlFault({
    place: `line ${lineNumber || 1}, column ${columnNumber || 1}`,
    message: 'It is not well-formed XML here.',
    remedy: 'Look near this place for a tag that is not closed, or a missing quotation mark.',
  });
}

/**
 * The root element of an XML text, or the one fault that keeps it from being read. A document type
 * declaration of any kind is refused before anything is parsed, so no entity is ever followed.
 */
export function readXml(text: string): { root: Element } | { fault: Fault } {
  const xml = text.replace(/^\ufeff/, '');
  const refused = guardXml(xml);
  if (refused) return { fault: refused };
  let fault: Fault | undefined;
  const parser = new DOMParser({
    // xmldom repairs what it calls warnings and errors; a repaired file is not what was sent.
    onError(_, said, { locator }) {
      fault ??= brokenAt(xml, locator, said);
    },
  });
  try {
    const root = parser.parseFromString(xml, 'application/xml').documentElement;
    if (root && !fault) return { root };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    fault ??= brokenAt(xml, error.locator, error.message);
  }
  return { fault: fault ?? brokenAt(xml, undefined, '') };
}
