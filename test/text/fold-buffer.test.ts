import { expect, it } from 'vitest';
import { FoldBuffer } from '../../shared/text/fold-buffer.ts';

it('points every unit of a push at the same source', () => {
  const buffer = new FoldBuffer();
  buffer.push('t', 0, 1);
  buffer.push('fi', 3, 4);
  const { text, starts, ends } = buffer.finish();
  expect([text, [...starts], [...ends]]).toEqual(['tfi', [0, 3, 3], [1, 4, 4]]);
});

it('knows the last unit, and that there is none', () => {
  const buffer = new FoldBuffer();
  expect(buffer.last()).toBe('');
  buffer.push('补助', 0, 2);
  expect(buffer.last()).toBe('助');
  buffer.clear();
  expect([buffer.last(), buffer.finish().text]).toEqual(['', '']);
});

it('keeps everything while it grows', () => {
  const buffer = new FoldBuffer();
  const long = 'x'.repeat(9000);
  buffer.push('ab', 0, 2);
  buffer.push(long, 2, 7);
  buffer.push('z', 7, 8);
  const { text, starts, ends } = buffer.finish();
  expect(text).toBe(`ab${long}z`);
  expect([starts[1], starts[5000], starts[9002]]).toEqual([0, 2, 7]);
  expect([ends[1], ends[5000], ends[9002]]).toEqual([2, 7, 8]);
});

it('keeps a byte order mark and pairs, and one unit for each half of a pair', () => {
  const buffer = new FoldBuffer();
  buffer.push('\ufeff😀\ude00\ud83d', 0, 5);
  const { text, starts } = buffer.finish();
  expect(text).toBe('\ufeff😀\ufffd\ufffd');
  expect(starts.length).toBe(5);
});

it('does not change what it has given when used again', () => {
  const buffer = new FoldBuffer();
  buffer.push('snap', 0, 4);
  const given = buffer.finish();
  buffer.clear();
  buffer.push('wic', 7, 9);
  expect([given.text, [...given.starts]]).toEqual(['snap', [0, 0, 0, 0]]);
});
