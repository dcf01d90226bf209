/**
 * Numbers in [0, 1) that look random and are always the same for the same seed (mulberry32, by
 * Tommy Ettinger, public domain).
 */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list, the first ones more often than the last where `lean` is above 1. */
export function pick<T>(list: readonly T[], random: () => number, lean = 1): T {
  return list[Math.floor(random() ** lean * list.length)] as T;
}
