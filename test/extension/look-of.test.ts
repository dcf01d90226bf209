import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COLOUR_TINTS, lookOf } from '../../extension/look-of.ts';
import { contrast, type Rgb, SHARES, tintFor } from '../../shared/paint/tint.ts';

const channel = fc.integer({ min: 0, max: 255 });
const rgb = fc.tuple(channel, channel, channel);
const css = (color: Rgb) => `rgb(${color.join(', ')})`;
const over = (background: Rgb, tint: Rgb, share: number) =>
  background.map((value, i) =>
    Math.round(value * (1 - share) + (tint[i] as number) * share),
  ) as unknown as Rgb;

it.each(Object.entries(COLOUR_TINTS).filter(([, tints]) => tints))(
  'text that can be read can be read on %s',
  (_, tints) => {
    fc.assert(
      fc.property(rgb, rgb, fc.constantFrom(...Object.values(SHARES)), (text, behind, share) => {
        fc.pre(contrast(text, behind) >= 4.5);
        const tint = tintFor(css(text), css(behind), tints ?? undefined);
        fc.pre(tint !== null);
        const after = contrast(text, over(behind, tints?.[tint as 'light'] as Rgb, share));
        expect(after).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 1000 },
    );
  },
);

it.each(['amber', 'blue', 'green'] as const)(
  'black on white and white on black get %s',
  (colour) => {
    const { tints } = lookOf({ colour, underline: 'dotted' });
    expect(tintFor('rgb(0, 0, 0)', 'rgb(255, 255, 255)', tints ?? undefined)).toBe('light');
    expect(tintFor('rgb(255, 255, 255)', 'rgb(0, 0, 0)', tints ?? undefined)).toBe('dark');
  },
);

it('a reader can have the line alone', () => {
  expect(lookOf({ colour: 'none', underline: 'solid' })).toEqual({
    tints: null,
    line: 'solid 1px',
  });
});
