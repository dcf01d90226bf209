import type { MarkedBlock } from './marked-document.ts';

type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** Blocks that stand beside one margin: one, or all points of a list. */
export interface TextRow {
  readonly blocks: readonly MarkedBlock[];
  /** The level of its heading, if it is one: no level is left out on the way down. */
  readonly level: Level | null;
}

/** The rows of a text. */
export function textRows(blocks: readonly MarkedBlock[]): readonly TextRow[] {
  const rows: { blocks: MarkedBlock[]; level: Level | null }[] = [];
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
