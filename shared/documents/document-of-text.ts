import { joinLines, type PaperLine, vocabularyOf } from './join-lines.ts';
import { listLabelOf } from './list-label.ts';
import type { Block, ReadingDocument, Words } from './reading-document.ts';

/** A line this long, in UTF-16 units, was broken by a program, not by who wrote it. */
const WRAPPED = 48;

/** The longest line that is taken for a heading. */
const HEADING = 80;

function wordsOf(text: string): Words {
  return { spans: [{ text, href: null }], language: null };
}

/** True for a line that is nothing but capitals. */
function isHeading(lines: readonly string[]): boolean {
  const [line = '', ...more] = lines;
  const letters = line.replace(/\P{L}/gu, '');
  return (
    more.length === 0 &&
    line.length <= HEADING &&
    letters.length > 3 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  );
}

/** Lines without an empty one between them; a point of a list begins anew. */
function groupsOf(text: string): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const line of text.split(/\r\n?|[\n\u0085\u2028\u2029\f]/u)) {
    const trimmed = line.replace(/[^\S\n]+/gu, ' ').trim();
    if (!trimmed) groups.push([]);
    else if (listLabelOf(trimmed)) groups.push([trimmed]);
    else groups.at(-1)?.push(trimmed);
  }
  return groups.filter((group) => group.length > 0);
}

function blockOf(lines: readonly string[], words: ReadonlySet<string>): Block {
  const [first = '', ...rest] = lines;
  const found = listLabelOf(first);
  const paper = [found ? first.slice(found.length) : first, ...rest].map((text): PaperLine => {
    return { text, isBroken: text.length < WRAPPED };
  });
  const told = wordsOf(joinLines(paper, words));
  if (found) return { kind: 'item', ...told, depth: 0, label: found.label };
  return isHeading(lines) ? { kind: 'heading', level: 2, ...told } : { kind: 'paragraph', ...told };
}

/** Pasted text: paragraphs between empty lines, lines that a program cut joined again. */
export function documentOfText(text: string): ReadingDocument {
  const groups = groupsOf(text);
  const words = vocabularyOf(groups.flat());
  const blocks = groups.map((lines) => blockOf(lines, words));
  return { title: '', address: null, language: null, blocks, cut: null };
}
