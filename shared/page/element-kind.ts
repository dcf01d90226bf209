/**
 * What an element does to the text around it:
 * - `inline`: text runs through it; a term may begin before and end inside;
 * - `break`: a line break;
 * - `unread`: not there for a reader (its text is never seen), so text runs on past it;
 * - `object`: a thing in the line, whose text is no prose: no term reaches into or across it;
 * - `block`: everything else; no term crosses its edges.
 */
export type ElementKind = 'inline' | 'break' | 'unread' | 'object' | 'block';

/**
 * Kinds by element name, not by style, so that the command line, which sees no style, reads a page
 * as the browser does. `rt` and `rp` are marks of pronunciation over the text;
 * `ya-tr-span` holds what Yandex has translated.
 */
const KINDS: Readonly<Record<Exclude<ElementKind, 'block'>, string>> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s small span strike strong sub sup time tt u var wbr ya-tr-span',
  break: 'br',
  unread:
    'datalist head link meta noembed noframes noscript param rp rt script source style template title track termlight-host termlight-launcher',
  object:
    'applet audio canvas code embed iframe img input kbd math meter object picture progress samp select svg textarea video xmp',
};

const kinds = new Map(
  Object.entries(KINDS).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as ElementKind] as const),
  ),
);

/** The kind of an element by its local name in lower case. */
export function elementKind(name: string): ElementKind {
  return kinds.get(name) ?? 'block';
}
