import type { Mark } from '../page/mark.ts';
import type { MarkedBlock } from './marked-document.ts';

type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** Blocks that stand beside one margin: one, or all points of a list. */
export interface TextRow {
  readonly blocks: readonly MarkedBlock[];
  /** The level of its heading, if it is one: no level is left out on the way down. */
  readonly level: Level | null;
  /** Its marks, in order. */
  readonly marks: readonly Mark[];
  /** Those whose term no row above has: their equivalents stand in the margin. */
  readonly fresh: ReadonlySet<Mark>;
}

type Begun = Pick<TextRow, 'level'> & { readonly blocks: MarkedBlock[] };

/** The rows of a text. */
export function textRows(blocks: readonly MarkedBlock[]): readonly TextRow[] {
  const met = new Set<string>();
  return begunRows(blocks).map((row) => {
    const marks = row.blocks.flatMap((block) => block.marks);
    const fresh = marks.filter(({ term }) => !met.has(term) && met.add(term));
    return { ...row, marks, fresh: new Set(fresh) };
  });
}

function begunRows(blocks: readonly MarkedBlock[]): readonly Begun[] {
  const rows: Begun[] = [];
  let above = 0;
  for (const marked of blocks) {
    const { block } = marked;
    const last = rows.at(-1);
    const isList = block.kind === 'item' && last?.blocks[0]?.block.kind === 'item';
    if (isList) last.blocks.push(marked);
    else if (block.kind === 'heading') {
      above = Math.min(block.level, above + 1);
      rows.push({ blocks: [marked], level: above as Level });
    } else rows.push({ blocks: [marked], level: null });
  }
  return rows;
}
