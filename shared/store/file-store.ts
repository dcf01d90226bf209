import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { withinTime } from './within-time.ts';

const NAME = 'termlight';

/** A database that does not answer by then is done without; in milliseconds. */
const LONGEST = 3000;

interface Schema extends DBSchema {
  /** Texts of bundle files by their `integrity`. */
  files: { key: string; value: string };
}

/** Keeps bundle files on the device, each under the digest that names its content. */
export class FileStore {
  private database: Promise<IDBPDatabase<Schema>> | undefined;
  private readonly running = new Set<Promise<unknown>>();
  /** True once it has not answered: nobody waits for it a second time. */
  private isSilent = false;

  /** The file of this digest, or undefined; also where the store can't be used at all. */
  async get(integrity: string): Promise<string | undefined> {
    return this.use((database) => database.get('files', integrity));
  }

  /** Keeps a file whose digest was checked; a full or blocked store keeps nothing, and says nothing. */
  async put(integrity: string, text: string): Promise<void> {
    await this.use((database) => database.put('files', text, integrity));
  }

  /** Forgets every file but these. */
  async keepOnly(integrities: ReadonlySet<string>): Promise<void> {
    await this.use(async (database) => {
      const kept = await database.getAllKeys('files');
      const old = kept.filter((key) => !integrities.has(key));
      await Promise.all(old.map((key) => database.delete('files', key)));
    });
  }

  /**
   * Forgets every file, those too that are just being kept.
   *
   * @throws if some may still be there.
   */
  async clear(): Promise<void> {
    await Promise.allSettled(this.running);
    // The database stays, empty: to delete it could wait for a background that was stopped.
    const isClear = await this.use(async (database) => {
      await database.clear('files');
      return true;
    });
    // One that can't be opened, as it is broken or of a later version, goes as a whole.
    if (!isClear) await withinTime(deleteDB(NAME), LONGEST);
  }

  /** Files can always be had again, so a store that fails is a store that is empty. */
  private async use<T>(
    work: (database: IDBPDatabase<Schema>) => Promise<T>,
  ): Promise<T | undefined> {
    const running = this.run(work);
    this.running.add(running);
    const result = await running;
    this.running.delete(running);
    return result;
  }

  private async run<T>(
    work: (database: IDBPDatabase<Schema>) => Promise<T>,
  ): Promise<T | undefined> {
    if (this.isSilent) return undefined;
    const timer = setTimeout(() => {
      this.isSilent = true;
    }, LONGEST);
    try {
      this.database ??= this.open();
      return await withinTime(this.database.then(work), LONGEST);
    } catch {
      this.database = undefined;
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  private open(): Promise<IDBPDatabase<Schema>> {
    return openDB<Schema>(NAME, 1, {
      upgrade: (database) => void database.createObjectStore('files'),
      // Whoever wants to delete or upgrade it is not kept waiting.
      blocking: (_, __, event) => {
        (event.target as IDBDatabase).close();
        this.database = undefined;
      },
    });
  }
}
