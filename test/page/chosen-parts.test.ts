import { expect, it } from 'vitest';
import { chosenParts } from '../../shared/page/chosen-parts.ts';
import { findMarks } from '../../shared/page/find-marks.ts';
import { body, matcher } from '../fixtures/page.ts';

const WORDS = matcher({ snap: ['SNAP'], wic: ['WIC'], tanf: ['TANF'] });

function found(html: string, mark: string | null, ignore: string | null): readonly string[] {
  const marks = findMarks(body(html), 'en', new Map([['en', WORDS]]));
  return marks.filter(chosenParts({ mark, ignore })).map(({ term }) => term);
}

const PAGE = '<p>SNAP</p><main><p>WIC</p><p>and <b class="x">TANF</b></p></main>';

it.each([
  [null, null, ['snap', 'wic', 'tanf']],
  ['main', null, ['wic', 'tanf']],
  [null, '.x', ['snap', 'wic']],
  ['main', '.x', ['wic']],
  ['p:first-child', null, ['snap', 'wic']],
])('mark %s, ignore %s', (mark, ignore, terms) => {
  expect(found(PAGE, mark, ignore)).toEqual(terms);
});
