import type * as z from 'zod/mini';
import { type KeptList, readList, writeList } from '../../shared/saved/kept-list.ts';
import type { ListAnswer } from '../search-answers.ts';
import type { KeptArea } from '../storage/kept-area.ts';

/** What is being written, by key: windows, and the services of both kinds of them, take turns. */
const writing = new Map<string, Promise<unknown>>();

/** After everything else that is being done with a key. */
function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const done = (writing.get(key) ?? Promise.resolve()).then(work);
  writing.set(
    key,
    done.catch(() => {}),
  );
  return done;
}

/** Keeps one list of a reader's: in the background only, so that two windows can't cross. */
export class ListKeeper<T> {
  /**
   * @param key - what it is kept under.
   * @param item - what one item must be.
   * @param area - the one that holds now.
   */
  constructor(
    private readonly key: string,
    private readonly item: z.ZodMiniType<T>,
    private readonly area: () => Promise<KeptArea>,
  ) {}

  /** The list as it is. */
  async read(): Promise<ListAnswer<T>> {
    try {
      const area = await this.area();
      const read = readList(await area.get(this.key), this.item);
      if (read.state !== 'read') return { items: [], trouble: read.state };
      return { items: read.list.items, trouble: read.list.unread.length ? 'unread' : null };
    } catch {
      return { items: [], trouble: 'broken' };
    }
  }

  /** Changes the list; what can't be kept leaves it as it was, and is told. */
  change(edit: (items: readonly T[]) => readonly T[]): Promise<ListAnswer<T>> {
    return inTurn(this.key, async () => {
      try {
        return await this.write(edit);
      } catch {
        return { items: (await this.read()).items, trouble: 'full' };
      }
    });
  }

  private async write(edit: (items: readonly T[]) => readonly T[]): Promise<ListAnswer<T>> {
    const area = await this.area();
    const stored = await area.get(this.key);
    const read = readList(stored, this.item);
    if (read.state === 'newer') return { items: [], trouble: 'newer' };
    if (read.state === 'broken') await this.putAside(area, stored);
    const old: KeptList<T> = read.state === 'read' ? read.list : { items: [], unread: [] };
    const list = { ...old, items: edit(old.items) };
    await area.set(this.key, writeList(list));
    return { items: list.items, trouble: list.unread.length ? 'unread' : null };
  }

  /** Nothing of hers is written over, even where nobody can read it. */
  private async putAside(area: KeptArea, stored: unknown): Promise<void> {
    const key = `${this.key}-unread`;
    const aside = await area.get(key);
    await area.set(key, [...(Array.isArray(aside) ? aside : []), stored]);
  }
}
