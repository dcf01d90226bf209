import type { Block, ReadingDocument, Words } from '../documents/reading-document.ts';
import { MarkCursor } from '../handout/mark-cursor.ts';
import type { Index } from '../match/index-format.ts';
import type { Mark } from '../page/mark.ts';
import { pageLanguage } from '../page/page-language.ts';
import { findAllMarks } from './find-all-marks.ts';
import { inertTree } from './inert-tree.ts';

/** A stretch of text that is shown in one way. */
export interface MarkedStretch {
  readonly text: string;
  readonly href: string | null;
  /** The mark it is part of; null for plain text. */
  readonly mark: Mark | null;
}

/** Text with its marks. */
export interface MarkedWords {
  readonly stretches: readonly MarkedStretch[];
  readonly language: string | null;
}

/** A block with its marks; of a table each cell, row by row. */
export interface MarkedBlock {
  readonly block: Block;
  readonly words: readonly MarkedWords[];
  /** Its marks that are shown, in order. */
  readonly marks: readonly Mark[];
}

/** A document with its marks. */
export interface MarkedDocument {
  readonly document: ReadingDocument;
  /** Its language, a tag of ours; null if it is unknown: then nothing is marked. */
  readonly language: string | null;
  readonly blocks: readonly MarkedBlock[];
  /** Every mark, shown or not. */
  readonly marks: readonly Mark[];
  /** The tree they stand in, for making other documents of it. */
  readonly root: HTMLElement;
}

/** Each term's first mark in each section, as on pages. */
function firstInSections(marks: readonly Mark[]): ReadonlySet<Mark> {
  const met = new Map<Element | null, Set<string>>();
  const first = marks.filter(({ term, run: { heading } }) => {
    const terms = met.get(heading) ?? new Set();
    met.set(heading, terms);
    return !terms.has(term) && terms.add(term);
  });
  return new Set(first);
}

function wordsIn(block: Block): readonly Words[] {
  return block.kind === 'table' ? block.rows.flat() : [block];
}

/** Puts marks into the stretches of a document's blocks. */
class Marker {
  private readonly cursor: MarkCursor;

  constructor(
    marks: readonly Mark[],
    private readonly shown: ReadonlySet<Mark>,
  ) {
    this.cursor = new MarkCursor(marks);
  }

  mark(block: Block, texts: readonly Text[]): MarkedBlock {
    const left = [...texts];
    const words = wordsIn(block).map(({ spans, language }) => ({
      language,
      stretches: spans.flatMap(({ href }) => this.stretches(left.shift() as Text, href)),
    }));
    const marks = words.flatMap(({ stretches }) => stretches.flatMap(({ mark }) => mark ?? []));
    return { block, words, marks: [...new Set(marks)] };
  }

  private stretches(text: Text, href: string | null): readonly MarkedStretch[] {
    return this.cursor.stretches(text).map(({ text: part, mark }) => {
      return { text: part, href, mark: mark && this.shown.has(mark) ? mark : null };
    });
  }
}

/**
 * Finds the terms of a document.
 *
 * @throws if an Index can't be had.
 */
export async function markDocument(
  document: ReadingDocument,
  loadIndex: (language: string) => Promise<Index | null>,
): Promise<MarkedDocument> {
  const { root, texts } = inertTree(document);
  const language = pageLanguage(root);
  const marks = await findAllMarks(root, language, loadIndex);
  const marker = new Marker(marks, firstInSections(marks));
  const blocks = document.blocks.map((block, i) => marker.mark(block, texts[i] ?? []));
  return { document, language, blocks, marks, root };
}
