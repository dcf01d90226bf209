import { listLabelOf } from '../list-label.ts';
import type { TextDraft } from './draft.ts';
import type { Line } from './line.ts';

/** A step this much larger than a line's height begins a paragraph. */
const LARGER = 1.25;

/** Sizes closer than this share are one. */
const SAME_SIZE = 0.08;

/** Points this much further in are of a list in a list, in sizes of the text. */
const DEEPER = 0.8;

/** The deepest list told apart. */
const DEEPEST = 3;

/** The height of a line in a column: the smallest step between two lines. */
function lineHeight(lines: readonly Line[]): number {
  const steps = lines.slice(1).flatMap((line, i) => {
    const before = lines[i] as Line;
    const step = line.y - before.y;
    return step >= 0.9 * Math.min(line.size, before.size) ? [step] : [];
  });
  return Math.min(...steps);
}

function begins(line: Line, before: Line | undefined, height: number): boolean {
  if (!before) return true;
  if (Math.abs(line.size - before.size) > SAME_SIZE * before.size) return true;
  if (line.y - before.y > LARGER * height) return true;
  if (listLabelOf(line.text)) return true;
  return line.isOneFont && before.isOneFont && line.font !== before.font;
}

/** The place of an indent among those of a list's points. */
function depthOf(x: number, indents: readonly number[], size: number): number {
  const steps = indents.filter((indent, i) => {
    const before = indents[i - 1];
    return before !== undefined && indent - before > DEEPER * size && indent <= x;
  });
  return Math.min(steps.length, DEEPEST);
}

/** The paragraphs and points of one column, from its lines. */
export function paragraphsOf(lines: readonly Line[], isEdge = false): readonly TextDraft[] {
  const height = lineHeight(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && !begins(line, group.at(-1), height)) group.push(line);
    else groups.push([line]);
  }
  const edge = Math.max(...lines.map(({ right }) => right));
  const indents = groups
    .flatMap(([first]) => (first && listLabelOf(first.text) ? [first.x] : []))
    .sort((one, other) => one - other);
  return groups.map((group) => {
    const [first] = group as [Line, ...Line[]];
    const found = listLabelOf(first.text);
    return {
      kind: 'text',
      lines: found
        ? [{ ...first, text: first.text.slice(found.length) }, ...group.slice(1)]
        : group,
      edge,
      label: found && (found.label ?? '•'),
      depth: found ? depthOf(first.x, indents, first.size) : 0,
      isEdge,
    };
  });
}
