import * as z from 'zod/mini';

/** A list kept for a reader, as storage has it. */
export interface KeptList<T> {
  readonly items: readonly T[];
  /** What stands among them and can't be read: it is written back as it was. */
  readonly unread: readonly unknown[];
}

/** What storage holds under a list's key. */
export type ReadList<T> =
  | { readonly state: 'read'; readonly list: KeptList<T> }
  /** Written by a later version, or no list of ours at all. */
  | { readonly state: 'newer' | 'broken' };

const FORMAT = 1;

const boxSchema = z.object({ format: z.int(), items: z.array(z.unknown()) });

/** Reads a list; nothing there is an empty one. Items that can't be read keep none of the others out. */
export function readList<T>(stored: unknown, item: z.ZodMiniType<T>): ReadList<T> {
  if (stored === undefined || stored === null) {
    return { state: 'read', list: { items: [], unread: [] } };
  }
  const box = boxSchema.safeParse(stored).data;
  if (box && box.format > FORMAT) return { state: 'newer' };
  if (!box) return { state: hasLaterFormat(stored) ? 'newer' : 'broken' };
  const items: T[] = [];
  const unread: unknown[] = [];
  for (const one of box.items) {
    const read = item.safeParse(one);
    if (read.success) items.push(read.data);
    else unread.push(one);
  }
  return { state: 'read', list: { items, unread } };
}

/** A later version may keep its lists in another shape altogether. */
function hasLaterFormat(stored: unknown): boolean {
  const { format } = Object(stored) as { readonly format?: unknown };
  return typeof format === 'number' && format > FORMAT;
}

/** A list as storage keeps it. `readList` reads it. */
export function writeList<T>({ items, unread }: KeptList<T>): unknown {
  return { format: FORMAT, items: [...items, ...unread] };
}
