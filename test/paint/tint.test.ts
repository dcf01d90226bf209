import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AMBER, contrast, type Rgb, SHARES, tintFor } from '../../shared/paint/tint.ts';

const rgb = fc.tuple(
  fc.integer({ min: 0, max: 255 }),
  fc.integer({ min: 0, max: 255 }),
  fc.integer({ min: 0, max: 255 }),
);
const css = (color: Rgb) => `rgb(${color.join(', ')})`;

/** A tint of some opacity over a background, as browsers mix them. */
function over(background: Rgb, tint: Rgb, opacity: number): Rgb {
  return background.map((value, i) =>
    Math.round(value * (1 - opacity) + (tint[i] as number) * opacity),
  ) as unknown as Rgb;
}

it('knows contrast as WCAG does', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
});

/** Contrast of text with a background under its tint; no tint is none. */
function contrastUnder(text: Rgb, background: Rgb, known: boolean, share: number): number | null {
  const tint = tintFor(css(text), known ? css(background) : null);
  return tint && contrast(text, over(background, AMBER[tint], share));
}

describe('text that can be read', () => {
  it('can be read with its tint on a known background', () => {
    fc.assert(
      fc.property(
        rgb,
        rgb,
        fc.constantFrom(...Object.values(SHARES)),
        (text, background, share) => {
          const after = contrastUnder(text, background, true, share);
          fc.pre(after !== null && contrast(text, background) >= 4.5);
          expect(after).toBeGreaterThanOrEqual(4.5);
        },
      ),
      { numRuns: 2000, examples: [[[178, 43, 27], [1, 248, 108], SHARES.mark]] },
    );
  });

  it('loses next to nothing on a picture, however much of the tint is seen', () => {
    fc.assert(
      fc.property(rgb, rgb, fc.double({ min: 0, max: 1, noNaN: true }), (text, picture, share) => {
        const after = contrastUnder(text, picture, false, share);
        fc.pre(after !== null && contrast(text, picture) >= 4.5);
        expect(after).toBeGreaterThanOrEqual(4.3);
      }),
      { numRuns: 2000, examples: [[[178, 43, 27], [1, 248, 108], 0.356]] },
    );
  });
});

describe('the tint', () => {
  it.each([
    ['black', 'rgb(0, 0, 0)', 'light'],
    ['the text of government sites', 'rgb(27, 27, 27)', 'light'],
    ['their links', 'rgb(0, 94, 162)', 'light'],
    ['white', 'rgb(255, 255, 255)', 'dark'],
    ['light grey', 'rgb(187, 187, 187)', 'dark'],
    ['grey that can hardly be read on white', 'rgb(118, 118, 118)', null],
    ['a see-through colour', 'rgba(0, 0, 0, 0.5)', null],
    ['a colour of another space', 'oklch(0.5 0.1 120)', null],
  ])('for %s: %s', (_, color, tint) => {
    expect(tintFor(color, null)).toBe(tint);
  });
});

describe('where the background is known', () => {
  it.each([
    ['grey on black', 'rgb(90, 90, 90)', 'rgb(0, 0, 0)'],
    ['light grey on white', 'rgb(190, 190, 190)', 'rgb(255, 255, 255)'],
  ])('text that hardly stands out keeps what contrast it has: %s', (_, color, background) => {
    expect(tintFor(color, null)).not.toBeNull();
    expect(tintFor(color, background)).toBeNull();
  });
});
