import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines, vocabularyOf } from '../../shared/documents/join-lines.ts';

const join = (lines: readonly string[], elsewhere: readonly string[] = []) =>
  joinLines(
    lines.map((text) => ({ text, isBroken: false })),
    vocabularyOf([...lines, ...elsewhere]),
  );

describe('a word cut at the end of a line', () => {
  it.each([
    ['a plain hyphen', ['your determi-', 'nation of'], 'your determination of'],
    ['a typographic one', ['your determi‐', 'nation of'], 'your determination of'],
    ['one that only stands there', ['your determi\u00ad', 'nation of'], 'your determination of'],
  ])('is whole again: %s', (_, lines, whole) => {
    expect(join(lines)).toBe(whole);
  });

  it('keeps a hyphen of its own', () => {
    expect(join(['families with low-', 'income jobs'])).toBe('families with low-income jobs');
  });

  it('is written as the rest of the text writes it', () => {
    expect(join(['a co-', 'payment is'], ['Your co-payment is small.'])).toBe('a co-payment is');
    expect(join(['a low-', 'down deal'], ['This lowdown is here.'])).toBe('a lowdown deal');
  });

  it('is no word before a capital or a number', () => {
    expect(join(['Form I-', '485 is'])).toBe('Form I- 485 is');
    expect(join(['the Medicare-', 'Medicaid plan'])).toBe('the Medicare- Medicaid plan');
  });
});

it('keeps a line break that was meant', () => {
  const lines = [
    { text: 'Ana Example', isBroken: true },
    { text: '12 Invented Lane', isBroken: false },
  ];
  expect(joinLines(lines, new Set())).toBe('Ana Example\n12 Invented Lane');
});

it('puts no space between characters of Chinese', () => {
  expect(join(['公共', '负担'])).toBe('公共负担');
});

it('loses no letter of lines without a hyphen', () => {
  const line = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,5}$/);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      expect(join(lines)).toBe(lines.join(' '));
    }),
  );
});
