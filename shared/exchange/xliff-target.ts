import type { Element } from '@xmldom/xmldom';
import type { Fault } from '../glossary/fault.ts';
import { childrenOf, plainText } from './xml-elements.ts';
import { markupFault, xmlFault } from './xml-fault.ts';

/** Inline elements that only annotate; the others are codes, which our texts never have. */
const ANNOTATIONS = { around: ['mrk'], empty: ['sm', 'em'] };

interface Part {
  readonly source: Element | undefined;
  readonly target: Element | undefined;
  readonly ignorable: boolean;
  readonly order: number;
}

/** The parts of a unit in the order of the target language. */
function partsOf(unit: Element): readonly Part[] {
  return childrenOf(unit)
    .filter(({ localName }) => localName === 'segment' || localName === 'ignorable')
    .map((part, i) => {
      const [source] = childrenOf(part, 'source');
      const [target] = childrenOf(part, 'target');
      const order = Number(target?.getAttribute('order') ?? '') || i + 1;
      return { source, target, ignorable: part.localName === 'ignorable', order };
    })
    .sort((a, b) => a.order - b.order);
}

/**
 * The whole target text of a unit, though a tool cut it into segments; empty where nothing is
 * translated. What lies between segments is the source's where the target says nothing else.
 */
export function readTarget(unit: Element, place: string): { text: string } | { fault: Fault } {
  const parts = partsOf(unit);
  const segments = parts.filter(({ ignorable }) => !ignorable);
  let text = '';
  let missing = 0;
  for (const { source, target, ignorable } of parts) {
    const said = target ?? (ignorable ? source : undefined);
    const read = said ? plainText(said, ANNOTATIONS) : { text: '' };
    if ('markup' in read) return { fault: markupFault(place, read.markup) };
    if (!ignorable && !read.text.trim()) missing++;
    text += read.text;
  }
  if (missing === segments.length) return { text: '' };
  if (missing === 0) return { text };
  return {
    fault: xmlFault({
      place,
      message: `Only ${segments.length - missing} of its ${segments.length} segments are translated.`,
      remedy: 'Translate the rest, or empty all targets of the unit.',
    }),
  };
}
