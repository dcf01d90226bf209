/** All that the extension holds of anybody, wherever a browser lets it. */
export interface Held {
  readonly local: readonly string[];
  readonly session: readonly string[];
  readonly entries: number;
  readonly caches: readonly string[];
  readonly localStorage: number;
}

/** A page of either driver. */
interface OwnPage {
  readonly evaluate: (read: () => Promise<Held>) => Promise<Held>;
}

/** Nothing at all. */
export const NOTHING: Held = {
  local: [],
  session: [],
  entries: 0,
  caches: [],
  localStorage: 0,
};

/** Sent into the page as its text, so it stands alone. */
async function readHeld(): Promise<Held> {
  interface Own {
    readonly storage: Readonly<
      Record<'local' | 'session', { readonly get: (key: null) => Promise<object> }>
    >;
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Own; chrome: Own };
  const { local, session } = (browser ?? chrome).storage;
  let entries = 0;
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name as string);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const store of database.objectStoreNames) {
      entries += await new Promise<number>((resolve) => {
        const request = database.transaction(store).objectStore(store).count();
        request.onsuccess = () => resolve(request.result);
      });
    }
    database.close();
  }
  return {
    local: Object.keys(await local.get(null)),
    session: Object.keys(await session.get(null)),
    entries,
    caches: await caches.keys(),
    localStorage: localStorage.length,
  };
}

/** What the extension holds now, asked on a page of its own. */
export function heldByExtension(ours: OwnPage): Promise<Held> {
  return ours.evaluate(readHeld);
}
