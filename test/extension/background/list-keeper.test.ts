import { describe, expect, it } from 'vitest';
import { ListKeeper } from '../../../extension/background/list-keeper.ts';
import { isKept } from '../../../extension/search-answers.ts';
import { type SavedWord, savedWordSchema, withWord } from '../../../shared/saved/saved-word.ts';

const word = (term: string): SavedWord => ({ term, word: term, language: 'en' });
const SNAP = word('snap');

/** An area of a Map that answers later, as storage does, and can be full or blocked. */
function area(stored: Record<string, unknown> = {}) {
  const kept = new Map(Object.entries(stored));
  const state = { full: false, blocked: false };
  const later = () => new Promise<void>((resolve) => setTimeout(resolve));
  return {
    kept,
    state,
    get: async (key: string) => {
      await later();
      if (state.blocked) throw new Error('blocked');
      return kept.get(key);
    },
    set: async (key: string, value: unknown) => {
      await later();
      if (state.full) throw new Error('QUOTA_BYTES quota exceeded');
      kept.set(key, value);
    },
    remove: async (key: string) => void kept.delete(key),
    all: async () => Object.fromEntries(kept),
  };
}

const keeperOf = (on: ReturnType<typeof area>) =>
  new ListKeeper('words', savedWordSchema, async () => on);
const adding = (one: SavedWord) => (words: readonly SavedWord[]) => withWord(words, one);

describe('a kept list', () => {
  it('is changed and read', async () => {
    const on = area();
    expect(await keeperOf(on).change(adding(SNAP))).toEqual({ items: [SNAP], trouble: null });
    // Another background, after the browser has stopped the first.
    expect(await keeperOf(on).read()).toEqual({ items: [SNAP], trouble: null });
  });

  it('keeps every change, whoever makes it at the same time', async () => {
    const on = area();
    const keepers = [keeperOf(on), keeperOf(on)];
    const terms = Array.from({ length: 20 }, (_, i) => `term-${i}`);
    await Promise.all(terms.map((term, i) => keepers[i % 2]?.change(adding(word(term)))));
    expect((await keeperOf(on).read()).items).toHaveLength(20);
  });

  it('stays as it was where there is no room', async () => {
    const on = area();
    const keeper = keeperOf(on);
    await keeper.change(adding(SNAP));
    on.state.full = true;
    const answer = await keeper.change(adding(word('wic')));
    expect(answer).toEqual({ items: [SNAP], trouble: 'full' });
    expect(isKept(answer)).toBe(false);
    on.state.full = false;
    expect((await keeper.change(adding(word('wic')))).items).toHaveLength(2);
  });

  it('of a later version is not written over', async () => {
    const newer = { format: 2, items: [SNAP] };
    const on = area({ words: newer });
    const answer = await keeperOf(on).change(adding(SNAP));
    expect(answer).toEqual({ items: [], trouble: 'newer' });
    expect(isKept(answer)).toBe(false);
    expect((await keeperOf(on).read()).trouble).toBe('newer');
    expect(on.kept.get('words')).toBe(newer);
  });

  it('that can’t be read is put aside, each time, and a new one begun', async () => {
    const on = area({ words: 'broken' });
    expect((await keeperOf(on).read()).trouble).toBe('broken');
    const answer = await keeperOf(on).change(adding(SNAP));
    expect(answer).toEqual({ items: [SNAP], trouble: null });
    expect(isKept(answer)).toBe(true);
    on.kept.set('words', 7);
    await keeperOf(on).change(adding(SNAP));
    expect(on.kept.get('words-unread')).toEqual(['broken', 7]);
  });

  it('is not begun anew where the old one can’t be put aside', async () => {
    const on = area({ words: 'broken' });
    on.state.full = true;
    expect((await keeperOf(on).change(adding(SNAP))).trouble).toBe('full');
    expect(on.kept.get('words')).toBe('broken');
  });

  it('keeps what can’t be read among its items', async () => {
    const odd = { term: 7 };
    const on = area({ words: { format: 1, items: [odd, SNAP] } });
    const answer = await keeperOf(on).change(adding(word('wic')));
    expect(answer).toEqual({ items: [SNAP, word('wic')], trouble: 'unread' });
    expect(on.kept.get('words')).toEqual({ format: 1, items: [SNAP, word('wic'), odd] });
  });

  it('says so where storage can’t be reached at all', async () => {
    const on = area();
    on.state.blocked = true;
    expect(await keeperOf(on).read()).toEqual({ items: [], trouble: 'broken' });
    expect(await keeperOf(on).change(adding(SNAP))).toEqual({ items: [], trouble: 'full' });
  });
});
