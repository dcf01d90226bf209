import { joinLines, type PaperLine, vocabularyOf } from '../join-lines.ts';
import type { Block, Cell } from '../reading-document.ts';
import type { Draft, TextDraft } from './draft.ts';
import type { Line } from './line.ts';
import type { TableRow } from './table-rows.ts';

/** Text this much larger than most is a heading. */
const LARGER = 1.12;

/** The longest heading that is told by its font alone, in UTF-16 units. */
const LONGEST = 90;

/** What most of a document's letters are. */
interface Plain {
  readonly size: number;
  readonly font: string;
}

function mostCommon<T>(counts: ReadonlyMap<T, number>): T | undefined {
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function linesOf(draft: Draft): readonly Line[] {
  return draft.kind === 'text' ? draft.lines : draft.rows.flat(2);
}

function plainOf(drafts: readonly Draft[]): Plain {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const { text, size, font } of drafts.flatMap(linesOf)) {
    const rounded = Math.round(2 * size) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
    fonts.set(font, (fonts.get(font) ?? 0) + text.length);
  }
  return { size: mostCommon(sizes) ?? 0, font: mostCommon(fonts) ?? '' };
}

/** True where a line was ended though the next word had room: in addresses, not in prose. */
function isBroken(line: Line, next: Line | undefined, edge: number): boolean {
  if (!next) return false;
  const [word = ''] = next.text.split(' ');
  const letter = (next.right - next.x) / Math.max(next.text.length, 1);
  return line.right + (word.length + 1.5) * letter < edge;
}

/** True if a paragraph is cut by the end of a column or page, and the next draft is its rest. */
function goesOn(draft: TextDraft, next: TextDraft): boolean {
  const end = draft.lines.at(-1)?.text ?? '';
  const begin = next.lines[0]?.text ?? '';
  if (next.label !== null || /[.?!:;]["”’)]*$/u.test(end)) return false;
  return /^\p{Ll}/u.test(begin) && sizeOf(draft) === sizeOf(next);
}

function sizeOf({ lines }: TextDraft): number {
  return Math.round(2 * (lines[0]?.size ?? 0)) / 2;
}

/** Paragraphs that columns and pages cut, whole again. */
function mended(drafts: readonly Draft[]): readonly Draft[] {
  const whole: Draft[] = [];
  for (const draft of drafts) {
    const at = whole.findLastIndex((one) => one.kind === 'table' || !one.isEdge);
    const before = whole[at];
    const goes = draft.kind === 'text' && !draft.isEdge && before?.kind === 'text';
    if (goes && goesOn(before, draft)) {
      whole[at] = { ...before, lines: [...before.lines, ...draft.lines] };
    } else whole.push(draft);
  }
  return whole;
}

/** Larger sizes, the largest first: each a level of headings. */
function headingSizes(drafts: readonly Draft[], plain: Plain): readonly number[] {
  const sizes = drafts.flatMap((draft) => (draft.kind === 'text' ? [sizeOf(draft)] : []));
  const larger = sizes.filter((size) => size >= LARGER * plain.size);
  return [...new Set(larger)].sort((one, other) => other - one);
}

function isSmallHeading({ lines, label, isEdge }: TextDraft, plain: Plain): boolean {
  const [line, more] = lines;
  if (!line || more || label !== null || isEdge) return false;
  return (
    line.isOneFont &&
    line.font !== plain.font &&
    line.size >= 0.95 * plain.size &&
    line.text.length <= LONGEST &&
    !/[.,;:]$/u.test(line.text)
  );
}

function wordsOf(text: string) {
  return { spans: [{ text, href: null }], language: null };
}

/** Makes blocks of what stands on all pages of a document. */
class Finisher {
  private readonly plain: Plain;
  private readonly sizes: readonly number[];
  private readonly words: ReadonlySet<string>;

  constructor(private readonly drafts: readonly Draft[]) {
    this.plain = plainOf(drafts);
    this.sizes = headingSizes(drafts, this.plain);
    this.words = vocabularyOf(drafts.flatMap(linesOf).map(({ text }) => text));
  }

  blocks(): readonly Block[] {
    return mended(this.drafts).map((draft) =>
      draft.kind === 'table' ? this.table(draft.rows) : this.text(draft),
    );
  }

  private text(draft: TextDraft): Block {
    const { lines, edge, label, depth } = draft;
    const level = this.levelOf(draft);
    const paper = lines.map((line, i): PaperLine => {
      const broken = level === null && isBroken(line, lines[i + 1], edge);
      return { text: line.text, isBroken: broken };
    });
    const words = wordsOf(joinLines(paper, this.words));
    if (label !== null) {
      return { kind: 'item', ...words, depth, label: label === '•' ? null : label };
    }
    return level === null ? { kind: 'paragraph', ...words } : { kind: 'heading', ...words, level };
  }

  private levelOf(draft: TextDraft): 1 | 2 | 3 | 4 | null {
    if (draft.label !== null) return null;
    const at = this.sizes.indexOf(sizeOf(draft));
    if (at >= 0) return Math.min(at + 1, 3) as 1 | 2 | 3;
    return isSmallHeading(draft, this.plain)
      ? (Math.min(this.sizes.length + 1, 4) as 1 | 2 | 3 | 4)
      : null;
  }

  private table(rows: readonly TableRow[]): Block {
    const cell = (lines: readonly Line[], isFirst: boolean): Cell => {
      const paper = lines.map(({ text }) => ({ text, isBroken: false }));
      const isOther = lines.length > 0 && lines.every(({ font }) => font !== this.plain.font);
      return { ...wordsOf(joinLines(paper, this.words)), isHeading: isFirst && isOther };
    };
    return {
      kind: 'table',
      rows: rows.map((row, i) => row.map((lines, j) => cell(lines, i === 0 || j === 0))),
    };
  }
}

/** The blocks of a document: headings by their size, cut words and paragraphs whole again. */
export function blocksOfDrafts(drafts: readonly Draft[]): readonly Block[] {
  return new Finisher(drafts).blocks();
}
