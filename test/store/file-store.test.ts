import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FileStore } from '../../shared/store/file-store.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

describe('a store', () => {
  it('gives back what it was given, to the last unit', async () => {
    const store = new FileStore();
    await store.put('sha256-a', '{"text":"trợ cấp 😀"}');
    expect(await store.get('sha256-a')).toBe('{"text":"trợ cấp 😀"}');
  });

  it('has nothing of a digest it never met', async () => {
    const store = new FileStore();
    await store.put('sha256-a', 'a');
    expect(await store.get('sha256-b')).toBeUndefined();
  });

  it('keeps an empty file too', async () => {
    const store = new FileStore();
    await store.put('sha256-a', '');
    expect(await store.get('sha256-a')).toBe('');
  });

  it('keeps files for the next that opens it', async () => {
    await new FileStore().put('sha256-a', 'a');
    expect(await new FileStore().get('sha256-a')).toBe('a');
  });

  it('forgets every file but those it is told to keep', async () => {
    const store = new FileStore();
    for (const name of ['a', 'b', 'c']) await store.put(name, name);
    await store.keepOnly(new Set(['b', 'd']));
    expect(await Promise.all(['a', 'b', 'c', 'd'].map((name) => store.get(name)))).toEqual([
      undefined,
      'b',
      undefined,
      undefined,
    ]);
  });

  it('answers many questions at once', async () => {
    const store = new FileStore();
    await Promise.all(['a', 'b'].map((name) => store.put(name, name)));
    expect(await Promise.all([store.get('a'), store.get('b')])).toEqual(['a', 'b']);
  });
});

describe('a store that can’t be used', () => {
  const blocked = {
    open() {
      throw new DOMException('Storage is blocked.', 'SecurityError');
    },
  };

  it('is empty, and says nothing', async () => {
    vi.stubGlobal('indexedDB', blocked);
    const store = new FileStore();
    await store.put('a', 'a');
    await store.keepOnly(new Set());
    expect(await store.get('a')).toBeUndefined();
  });

  it('is tried again with the next question', async () => {
    const store = new FileStore();
    vi.stubGlobal('indexedDB', blocked);
    await store.put('a', 'a');
    vi.stubGlobal('indexedDB', new IDBFactory());
    await store.put('a', 'again');
    expect(await store.get('a')).toBe('again');
  });

  it('is tried again after it was there but could not be opened', async () => {
    (await openDB('termlight', 99)).close();
    const store = new FileStore();
    await store.put('a', 'a');
    await deleteDB('termlight');
    await store.put('a', 'again');
    expect(await store.get('a')).toBe('again');
  });
});

it('forgets all of it, what is just being kept too, and goes on', async () => {
  const store = new FileStore();
  await store.put('sha384-a', 'A');
  const late = store.put('sha384-b', 'B');
  await store.clear();
  await late;
  expect([await store.get('sha384-a'), await store.get('sha384-b')]).toEqual([
    undefined,
    undefined,
  ]);
  await store.put('sha384-c', 'C');
  expect(await store.get('sha384-c')).toBe('C');
});

describe('a store that is to be emptied', () => {
  it('goes as a whole where a later version has written it', async () => {
    (await openDB('termlight', 99)).close();
    await new FileStore().clear();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('is told of where it can’t be', async () => {
    const refuse = () => {
      throw new DOMException('Storage is blocked.', 'SecurityError');
    };
    vi.stubGlobal('indexedDB', { open: refuse, deleteDatabase: refuse });
    await expect(new FileStore().clear()).rejects.toThrow('blocked');
  });
});

it('is done without once it has not answered', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
  const store = new FileStore();
  const first = store.get('a');
  await vi.advanceTimersByTimeAsync(5000);
  expect(await first).toBeUndefined();
  // Nobody waits a second time.
  expect(await store.get('a')).toBeUndefined();
  vi.useRealTimers();
});
