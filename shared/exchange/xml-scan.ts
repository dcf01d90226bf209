/** Nested deeper than this is no glossary, and slow to read. */
const DEEPEST = 100;

/** What is not counted as a tag, by how it begins and ends. */
const SKIPPED: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** What an XML text holds that must not reach the parser, and where; null where nothing is. */
export interface XmlScan {
  readonly found: 'doctype' | 'broken' | 'deep';
  /** In UTF-16 units. */
  readonly offset: number;
}

/** Where the tag that begins at `start` ends, or -1 where it never does. */
function endOfTag(text: string, start: number): number {
  let quote = '';
  for (let i = start + 1; i < text.length; i++) {
    const unit = text[i];
    if (quote) {
      if (unit === quote) quote = '';
    } else if (unit === '"' || unit === "'") quote = unit;
    else if (unit === '>') return i;
    else if (unit === '<') return -1;
  }
  return -1;
}

/** The end of a comment, CDATA section or instruction at `start`; undefined where none begins. */
function endOfSkipped(text: string, start: number): number | undefined {
  const kind = SKIPPED.find(([open]) => text.startsWith(open, start));
  if (!kind) return undefined;
  const end = text.indexOf(kind[1], start + kind[0].length);
  return end < 0 ? -1 : end + kind[1].length - 1;
}

/**
 * Walks the tags of an XML text once, in time linear in its length, and tells the first document
 * type declaration, tag that never ends, or nesting no glossary has.
 */
export function scanXml(text: string): XmlScan | null {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const skipped = endOfSkipped(text, at);
    if (skipped === undefined && text[at + 1] === '!') {
      return {
        found: /^<!(?:DOCTYPE|ENTITY)/i.test(text.slice(at, at + 9)) ? 'doctype' : 'broken',
        offset: at,
      };
    }
    const end = skipped ?? endOfTag(text, at);
    if (end < 0) return { found: 'broken', offset: at };
    if (skipped === undefined) {
      if (text[at + 1] === '/') depth--;
      else if (text[end - 1] !== '/') depth++;
    }
    if (depth > DEEPEST) return { found: 'deep', offset: at };
    at = end + 1;
  }
  return null;
}
