/** How a call goes wrong. */
export type How =
  /** It is refused. */
  | 'refused'
  /** There is no room. */
  | 'full'
  /** It never answers. */
  | 'silent'
  /** The background is stopped before it is done, or after, and never hears of it. */
  | 'stopped before'
  | 'stopped after';

export const HOWS: readonly How[] = [
  'refused',
  'full',
  'silent',
  'stopped before',
  'stopped after',
];

/** Which call of a scenario goes wrong, from 1. */
export interface Plan {
  readonly nth: number;
  readonly how: How;
}

/** What the background has called since it was last asked, and what is to go wrong. */
export interface Calls {
  names: string[];
  plan: Plan | null;
  /** True once the call that goes wrong was made. */
  isReached: boolean;
}

/**
 * Counts every call of the background to what may fail, and has one of them fail as planned. Time that
 * is waited for an answer is made short. Sent into the worker as its text, so it stands alone.
 */
export function wrapCalls(): void {
  type Method = (...args: unknown[]) => unknown;
  type Holder = Record<string, Method>;
  const world = globalThis as unknown as { calls: Calls; chrome: unknown };
  const calls: Calls = { names: [], plan: null, isReached: false };
  world.calls = calls;
  const next = (name: string): How | null => {
    calls.names.push(name);
    if (calls.plan?.nth !== calls.names.length) return null;
    calls.isReached = true;
    return calls.plan.how;
  };
  const fault = (how: How) =>
    how === 'full'
      ? new DOMException('There is no room.', 'QuotaExceededError')
      : new Error('Refused by the test.');
  const wrap = (
    holder: Holder,
    methods: readonly string[],
    name: string,
    wrong: (how: How, done: () => unknown) => unknown,
  ) => {
    for (const method of methods) {
      const original = holder[method];
      if (!original) continue;
      holder[method] = function (this: unknown, ...args: unknown[]) {
        const how = next(`${name}.${method}`);
        const done = () => original.apply(this, args);
        return how === null ? done() : wrong(how, done);
      };
    }
  };
  const wrongPromise = (how: How, done: () => unknown) => {
    if (how === 'refused' || how === 'full') return Promise.reject(fault(how));
    if (how === 'stopped after') void done();
    return new Promise(() => {});
  };
  const deaf = (kind: { prototype: object }) => {
    const none = { value: () => {} };
    return Object.create(kind.prototype, { addEventListener: none, removeEventListener: none });
  };
  const wrongRequest = (kind: { prototype: object }) => (how: How, done: () => unknown) => {
    if (how === 'refused' || how === 'full') throw fault(how);
    if (how === 'stopped after') void done();
    return deaf(kind);
  };
  const api = (path: string) =>
    path
      .split('.')
      .reduce(
        (at: unknown, part) => (at as Record<string, unknown> | undefined)?.[part],
        world.chrome,
      ) as Holder | undefined;
  const APIS: Readonly<Record<string, readonly string[]>> = {
    'storage.local': ['get', 'set', 'remove', 'clear'],
    'storage.session': ['get', 'set', 'remove', 'clear'],
    'storage.managed': ['get'],
    permissions: ['contains', 'getAll', 'remove'],
    scripting: [
      'getRegisteredContentScripts',
      'registerContentScripts',
      'updateContentScripts',
      'unregisterContentScripts',
      'executeScript',
    ],
    alarms: ['get', 'create', 'clear'],
    tabs: ['query'],
  };
  for (const [path, methods] of Object.entries(APIS)) {
    const holder = api(path);
    if (holder) wrap(holder, methods, path, wrongPromise);
  }
  const holderOf = (kind: { prototype: object }) => kind.prototype as Holder;
  wrap(
    holderOf(IDBFactory),
    ['open', 'deleteDatabase'],
    'IndexedDB',
    wrongRequest(IDBOpenDBRequest),
  );
  const stores = ['get', 'put', 'delete', 'clear', 'getAllKeys'];
  wrap(holderOf(IDBObjectStore), stores, 'IndexedDB', wrongRequest(IDBRequest));
  wrap(holderOf(CacheStorage), ['keys', 'delete'], 'caches', wrongPromise);
  wrap(globalThis as unknown as Holder, ['fetch'], 'worker', wrongPromise);
  const { setTimeout: later } = globalThis;
  // Only where an answer never comes: a slow machine has the time it needs.
  const shorter = (delay: number) => delay / (delay < 10_000 ? 10 : 4);
  const soon = (work: () => void, delay = 0, ...args: unknown[]) =>
    later(work, delay >= 1000 && calls.plan?.how === 'silent' ? shorter(delay) : delay, ...args);
  Object.assign(globalThis, { setTimeout: soon });
}
