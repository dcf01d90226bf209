import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readList, writeList } from '../../shared/saved/kept-list.ts';
import { savedWordSchema } from '../../shared/saved/saved-word.ts';

const SNAP = { term: 'snap', word: 'SNAP', language: 'es' };
const read = (stored: unknown) => readList(stored, savedWordSchema);

describe('a kept list', () => {
  it('is empty where nothing is kept', () => {
    expect(read(undefined)).toEqual({ state: 'read', list: { items: [], unread: [] } });
  });

  it('is read as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(SNAP), fc.jsonValue())), (items) => {
        const stored = { format: 1, items };
        const first = read(stored);
        if (first.state !== 'read') throw new Error(first.state);
        const again = read(JSON.parse(JSON.stringify(writeList(first.list))));
        expect(again).toEqual(JSON.parse(JSON.stringify(first)));
        expect(first.list.items.length + first.list.unread.length).toBe(items.length);
      }),
    );
  });

  it('keeps what it can’t read, and reads the rest', () => {
    const odd = { term: 7 };
    const { list } = read({ format: 1, items: [odd, SNAP] }) as { list: object };
    expect(list).toEqual({ items: [SNAP], unread: [odd] });
    expect(writeList(list as never)).toEqual({ format: 1, items: [SNAP, odd] });
  });

  it.each([
    { format: 2, items: [] },
    { format: 9, words: {} },
  ])('of a later version is left alone: %j', (stored) => {
    expect(read(stored)).toEqual({ state: 'newer' });
  });

  it.each<[unknown]>([
    ['text'],
    [7],
    [[SNAP]],
    [{}],
    [{ format: 1, items: {} }],
    [{ format: '1' }],
  ])('that is none is told: %j', (stored) => {
    expect(read(stored)).toEqual({ state: 'broken' });
  });
});
