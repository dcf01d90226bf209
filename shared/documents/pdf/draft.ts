import type { Line } from './line.ts';
import type { TableRow } from './table-rows.ts';

/** A paragraph as it stands on pages; what it is, is known once all pages are read. */
export interface TextDraft {
  readonly kind: 'text';
  readonly lines: readonly Line[];
  /** Where the lines of its column end, in points. */
  readonly edge: number;
  /** The number or letter before a point of a list, '•' for a dot; null for what is none. */
  readonly label: string | null;
  /** How far in it stands among the points of its list. */
  readonly depth: number;
  /** True for what stands at the edge of many pages: text may go on past it. */
  readonly isEdge: boolean;
}

/** A piece of a document before it is finished. */
export type Draft = TextDraft | { readonly kind: 'table'; readonly rows: readonly TableRow[] };
