import { describe, expect, it } from 'vitest';
import { asciiShape, isIgnored, isSpace } from '../../shared/text/folded-units.ts';

const nameOf = (unit: string) => `U+${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
const table = (units: string) => Array.from(units, (unit) => [nameOf(unit), unit]);

describe('a unit nobody sees', () => {
  it.each(
    table(
      '\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufe0f\ufeff',
    ),
  )('is %s', (_, unit) => {
    expect([isIgnored(unit), isSpace(unit)]).toEqual([true, false]);
  });
});

describe('white space', () => {
  it.each(table(' \t\n\v\f\r\u0085\u00a0\u1680\u2000\u2009\u200a\u2028\u2029\u202f\u205f\u3000'))(
    'is %s',
    (_, unit) => {
      expect([isSpace(unit), isIgnored(unit)]).toEqual([true, false]);
    },
  );
});

it.each(table('aé-·_，。\u0301\u3164'))('%s is neither unseen nor white space', (_, unit) => {
  expect([isSpace(unit), isIgnored(unit)]).toEqual([false, false]);
});

describe('the shape of', () => {
  it.each([
    ["'", '‘’‚‛′`´ʼʻ＇'],
    ['"', '“”„‟″«»「」＂'],
    ['-', '‐‑‒–—―−－﹣'],
  ])('%s is also each of %s', (ascii, shapes) => {
    expect(Array.from(shapes, asciiShape)).toEqual(Array.from(shapes, () => ascii));
  });

  it.each(table('\'"-~_·，、。¨‖'))('%s is its own', (_, unit) => {
    expect(asciiShape(unit)).toBeUndefined();
  });
});
