import { describe, expect, it } from 'vitest';
import { LeadMatcher } from '../../shared/match/lead-matcher.ts';

const matcher = new LeadMatcher([
  { text: 'SNAP', term: 0, capitals: true },
  { text: 'food stamps', term: 0 },
  { text: 'tax credit', term: 1 },
  { text: 'premium tax credit', term: 2 },
  { text: 'Snap', term: 3 },
  { text: 'oh Snap, no', term: 3, refused: true },
  { text: 'WIC', term: 4, capitals: true },
]);

function found(text: string): string[] {
  return matcher
    .find(text)
    .map(({ form, start, end }) => `${form.term}: ${text.slice(start, end)}`);
}

describe('a lead finds', () => {
  it.each([
    ['Food\n  stamps and SNAP', ['0: Food\n  stamps', '0: SNAP']],
    ['a premium tax credit, a tax credit', ['2: premium tax credit', '1: tax credit']],
    ['snap and SNAP', ['3: snap', '0: SNAP']],
    ['at snap.gov or SNAP@example.gov', []],
    ['resnap, snapping', []],
    ['Oh snap, no snap', ['3: snap']],
    ['wic, Wic, WIC', ['4: WIC']],
    ['', []],
  ])('in %j', (text, hits) => {
    expect(found(text)).toEqual(hits);
  });
});
