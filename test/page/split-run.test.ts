import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../shared/page/run.ts';
import { splitRun } from '../../shared/page/split-run.ts';

const { document } = new JSDOM('').window;

/** A run of these text nodes' data. */
function run(...texts: string[]): Run {
  let start = 0;
  const pieces = texts.map((text) => {
    const piece = { node: document.createTextNode(text), start };
    start += text.length;
    return piece;
  });
  const text = texts.join('');
  const place = { block: document.body, heading: null, reading: {}, place: 0 };
  return { text, pieces, declared: 'en', whole: pieces, from: 0, ...place };
}

describe('a long run', () => {
  it('of usual length stays one', () => {
    const one = run('Apply for Medicaid.');
    expect(splitRun(one)).toEqual([one]);
  });

  it('is cut between sentences, and nothing is lost', () => {
    const sentence = 'Apply for Medicaid at the office of the state. ';
    const parts = splitRun(run(sentence.repeat(2000)));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.map(({ text }) => text).join('')).toBe(sentence.repeat(2000));
    expect(parts.every(({ text }) => text.endsWith('. '))).toBe(true);
  });

  it.each([
    ['between words where there are no sentences', 'word '.repeat(10_000), / $/],
    ['anywhere where there are no words', '补'.repeat(50_000), /补$/],
  ])('is cut %s', (_, text, end) => {
    const parts = splitRun(run(text));
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.every((part) => end.test(part.text))).toBe(true);
  });

  it('knows of each part which text it is of, and from where', () => {
    const one = run('word '.repeat(10_000));
    for (const { text, whole, from } of splitRun(one)) {
      expect(whole).toBe(one.pieces);
      expect(one.text.slice(from, from + text.length)).toBe(text);
    }
  });

  it('leads from every place to the same node as before', () => {
    const parts = splitRun(run('a '.repeat(9000), 'b '.repeat(9000), 'c '.repeat(30_000), 'd'));
    for (const { text, pieces } of parts) {
      for (const at of [0, Math.floor(text.length / 2), text.length - 1]) {
        const piece = pieces.findLast(({ start }) => start <= at);
        expect(piece?.node.data[at - (piece?.start ?? 0)]).toBe(text[at]);
      }
    }
    expect(parts.every(({ declared, block }) => declared === 'en' && block === document.body)).toBe(
      true,
    );
  });
});
