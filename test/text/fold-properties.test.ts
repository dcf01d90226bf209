import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../shared/text/fold.ts';
import { anyText, RUNS } from '../fixtures/text.ts';

/** The folded units of a text by the place they come from. */
function bySource(text: string): { start: number; end: number; units: string }[] {
  const source = fold(text);
  const folded = source.text;
  const groups: { start: number; end: number; units: string }[] = [];
  for (let i = 0; i < folded.length; i += 1) {
    const [start, end] = [source.startOf(i), source.endOf(i)];
    const last = groups.at(-1);
    if (last && last.start === start && last.end === end) last.units += folded[i];
    else groups.push({ start, end, units: folded[i] as string });
  }
  return groups;
}

describe('for any text', () => {
  it('has sources in order, never empty, never overlapping, never past the end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let free = 0;
        for (const { start, end } of bySource(text)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          free = end;
        }
        expect(free).toBeLessThanOrEqual(text.length);
      }),
      RUNS,
    );
  });

  it('folds each source, taken alone, to the very units that point at it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, units } of bySource(text)) {
          // Half a pair alone can't be kept.
          const kept = units.replace(/\p{Surrogate}/gu, '\ufffd');
          expect(fold(text.slice(start, end)).text).toBe(kept);
        }
      }),
      RUNS,
    );
  });

  it('leaves out only what a reader can’t see', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const groups = bySource(text);
        const edges = [0, ...groups.flatMap(({ start, end }) => [start, end]), text.length];
        for (let i = 0; i < edges.length; i += 2) {
          expect(fold(text.slice(edges[i], edges[i + 1])).text.trim()).toBe('');
        }
      }),
      RUNS,
    );
  });

  it('folds composed and decomposed alike', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFD')).text).toBe(fold(text.normalize('NFC')).text);
      }),
      RUNS,
    );
  });

  it('folds ASCII capitals and small letters alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(fold(text.toUpperCase()).text).toBe(fold(text.toLowerCase()).text);
      }),
      RUNS,
    );
  });

  it('changes nothing when folded again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
      RUNS,
    );
  });

  it('gives single plain spaces and NFC, as promised', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text).text;
        expect(folded).not.toMatch(/\s\s|[^\S ]/u);
        expect(folded).toBe(folded.normalize('NFC'));
      }),
      RUNS,
    );
  });
});

describe('a text folded twice is as folded once, with', () => {
  it.each([
    ['tatweel between spaces', 'SNAP ـ WIC', 'snap wic'],
    ['an unseen unit between a letter and its accent', 'e\u00ad\u0301', 'é'],
    ['a syllable and a final letter apart', '가\u11a8', '각'],
    ['half-width kana', 'ｶﾞ', 'ガ'],
    ['a full-width macron, which stays', 'a \uffe3', 'a \uffe3'],
    ['a space before an Arabic mark’s isolated form', 'a \ufe70b', 'a b'],
    ['the Greek numeral sign, which is an apostrophe in NFC', '\u0374', "'"],
    ['the Greek varia, which is a grave accent in NFC', '\u1fef', "'"],
  ])('%s', (_, text, expected) => {
    expect(fold(text).text).toBe(expected);
    expect(fold(expected).text).toBe(expected);
  });
});
