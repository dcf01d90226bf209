import { describe, expect, it } from 'vitest';
import { acronymsIn, hardWordsIn, isHardWord } from '../../shared/audit/unexplained.ts';

const names = (places: readonly { name: string }[]) => places.map(({ name }) => name);

describe('acronyms', () => {
  it.each([
    ['Ask DTA about your TAFDC and the APTCs.', ['DTA', 'TAFDC', 'APTC']],
    ['Call at 5 PM in the US. It is OK.', []],
    ['IMPORTANT NOTICE ABOUT YOUR BENEFITS', []],
    ['Read the IMPORTANT notice of DSHS.', ['DSHS']],
    ['Form I-485, Part B, and W2', []],
    ['A&D and R2D2X', ['A&D', 'R2D2X']],
  ])('of %j', (text, found) => {
    expect(names(acronymsIn(text))).toEqual(found);
  });

  it('stand where they are said to stand', () => {
    const text = 'Ask DTAs now';
    const [one] = acronymsIn(text);
    expect(text.slice(one?.start, one?.end)).toBe('DTA');
  });
});

describe('hard words', () => {
  const plain = new Set(['family']);

  it.each([
    ['Your family must furnish verification.', ['verification']],
    ['Verification is needed. Ask Massachusetts.', ['verification']],
    ['She expected changes and is visiting.', []],
    ['DETERMINATION and x@determination.org', []],
    ['self-sufficiency', []],
  ])('of %j', (text, found) => {
    expect(names(hardWordsIn(text, plain))).toEqual(found);
  });

  it('are not made by an ending', () => {
    expect(['created', 'houses', 'offering', 'eligibility'].map(isHardWord)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});
