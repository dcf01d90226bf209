import type { Index } from '../../shared/match/index-format.ts';
import { EVERYDAY } from './made-terms.ts';
import { SMALL_WORDS } from './made-words.ts';
import { createRandom, pick } from './random.ts';

/** How a page is made. */
export interface PageShape {
  /** UTF-16 units of text, at least. */
  readonly units: number;
  /** How many words of the Index stand in it, about. */
  readonly marks: number;
}

/** What stands around a paragraph's text, most often first: [before, after]. */
const BLOCKS: readonly (readonly [string, string])[] = [
  ['<p>', '</p>'],
  ['<p class="text body">', '</p>'],
  ['<div class="row"><div class="cell">', '</div></div>'],
  ['<ul class="list"><li>', '</li></ul>'],
  ['<table><tbody><tr><td>', '</td><td>Yes</td></tr></tbody></table>'],
];

/** What stands around some words of a line. */
const INLINES: readonly (readonly [string, string])[] = [
  ['<a href="#more">', '</a>'],
  ['<b>', '</b>'],
  ['<span class="note">', '</span>'],
];

/** Writes one text word by word; a random part of its words stands in elements of their own. */
class Writer {
  /** UTF-16 units of text written so far, mark-up left out. */
  units = 0;
  private readonly parts: string[] = [];

  constructor(private readonly random: () => number) {}

  /** Adds what is no text. */
  raw(markup: string): void {
    this.parts.push(markup);
  }

  text(words: string): void {
    const { random } = this;
    this.units += words.length;
    if (random() >= 0.11) {
      this.parts.push(words);
      return;
    }
    const [before, after] = pick(INLINES, random);
    this.parts.push(before, words, after);
  }

  toString(): string {
    return this.parts.join('');
  }
}

/** One sentence of everyday words, of which one may be followed by a term. */
function writeSentence(writer: Writer, random: () => number, term: string | null): void {
  const count = 8 + Math.floor(random() * 14);
  const at = Math.floor(random() * count);
  for (let i = 0; i < count; i += 1) {
    const word = random() < 0.4 ? pick(SMALL_WORDS, random) : pick(EVERYDAY, random, 2);
    writer.text(i ? word : word.charAt(0).toUpperCase() + word.slice(1));
    // Lines break where an editor broke them.
    writer.raw(random() < 0.06 ? '\n      ' : ' ');
    if (term !== null && i === at) {
      writer.text(term);
      writer.raw(' ');
    }
  }
  writer.raw('ends. ');
}

/** Writes one section: a heading and some paragraphs. */
function writeSection(writer: Writer, random: () => number, nextTerm: () => string | null): void {
  writer.raw('<section>\n    <h2>');
  writer.text(`${pick(EVERYDAY, random)} ${pick(EVERYDAY, random)}`);
  writer.raw('</h2>\n');
  const blocks = 4 + Math.floor(random() * 6);
  for (let block = 0; block < blocks; block += 1) {
    const [before, after] = pick(BLOCKS, random, 2);
    writer.raw(`    ${before}`);
    const sentences = 1 + Math.floor(random() * 3);
    for (let one = 0; one < sentences; one += 1) writeSentence(writer, random, nextTerm());
    writer.raw(`${after}\n`);
  }
  writer.raw('  </section>\n');
}

/** A long English page in which words of an Index stand evenly, always the same for the same shape. */
export function madePage(index: Index, { units, marks }: PageShape): string {
  const random = createRandom(units + index.terms.length);
  const writer = new Writer(random);
  const sure = index.forms.filter(({ ambiguous }) => !ambiguous);
  let placed = 0;
  const nextTerm = () => {
    if (placed >= (writer.units / units) * marks) return null;
    placed += 1;
    return pick(sure, random).text;
  };
  writer.raw('<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Made up</title>');
  writer.raw('</head>\n<body>\n<main>\n');
  while (writer.units < units) writeSection(writer, random, nextTerm);
  writer.raw('</main>\n</body></html>\n');
  return writer.toString();
}
