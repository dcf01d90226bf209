import { expect, it } from 'vitest';
import type { Folded } from '../../shared/text/fold.ts';
import { FoldBuffer } from '../../shared/text/fold-buffer.ts';

/** Where each unit of a folded text comes from. */
function sources(folded: Folded): readonly (readonly [start: number, end: number])[] {
  return Array.from({ length: folded.text.length }, (_, unit) => [
    folded.startOf(unit),
    folded.endOf(unit),
  ]);
}

it('points every unit of a push at the same source', () => {
  const buffer = new FoldBuffer();
  buffer.push('t', 0, 1);
  buffer.push('fi', 3, 4);
  const folded = buffer.finish();
  expect(folded.text).toBe('tfi');
  expect(sources(folded)).toEqual([
    [0, 1],
    [3, 4],
    [3, 4],
  ]);
});

it('knows the last unit, and that there is none', () => {
  const buffer = new FoldBuffer();
  expect(buffer.last()).toBe('');
  buffer.push('补助', 0, 2);
  expect(buffer.last()).toBe('助');
  buffer.clear();
  expect([buffer.last(), buffer.finish().text]).toEqual(['', '']);
});

it.each(['福😀', '😀', '\ud800\udc00', '\udbff\udfff'])(
  'knows the last pair of %s whole',
  (text) => {
    const buffer = new FoldBuffer();
    buffer.push(text, 0, text.length);
    expect(buffer.last()).toBe(text.slice(-2));
  },
);

it.each(['a\ud83d', 'a\ue000', '\ude00'])('knows a last unit that ends no pair', (text) => {
  const buffer = new FoldBuffer();
  buffer.push(text, 0, text.length);
  expect(buffer.last()).toBe(text.slice(-1));
});

it('keeps everything while it grows', () => {
  const buffer = new FoldBuffer();
  const long = 'x'.repeat(9000);
  buffer.push('ab', 0, 2);
  buffer.push(long, 2, 7);
  buffer.push('z', 7, 8);
  const folded = buffer.finish();
  expect(folded.text).toBe(`ab${long}z`);
  const found = sources(folded);
  expect([found[1], found[5000], found[9002]]).toEqual([
    [0, 2],
    [2, 7],
    [7, 8],
  ]);
});

it('keeps a byte order mark and pairs, and one unit for each half of a pair', () => {
  const buffer = new FoldBuffer();
  buffer.push('\ufeff😀\ude00\ud83d', 0, 5);
  const folded = buffer.finish();
  expect(folded.text).toBe('\ufeff😀\ufffd\ufffd');
  expect(sources(folded)).toEqual(Array(5).fill([0, 5]));
});

it('does not change what it has given when used again', () => {
  const buffer = new FoldBuffer();
  buffer.push('snap', 0, 4);
  const given = buffer.finish();
  buffer.clear();
  buffer.push('wic', 7, 9);
  expect([given.text, given.startOf(3), given.endOf(3)]).toEqual(['snap', 0, 4]);
});
