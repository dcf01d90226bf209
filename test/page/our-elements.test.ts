import { expect, it } from 'vitest';
import { findMarks } from '../../shared/page/find-marks.ts';
import { isOurElement } from '../../shared/page/our-elements.ts';
import { body, matcher } from '../fixtures/page.ts';

it('knows what we put on pages', () => {
  const { children } = body(
    '<termlight-host></termlight-host><termlight-launcher></termlight-launcher><p></p>',
  );
  expect([...children].map((child) => isOurElement(child))).toEqual([true, true, false]);
});

it('is not read as part of the page, in a saved copy either', () => {
  const html = '<p>SN<termlight-launcher>WIC</termlight-launcher>AP</p>';
  const marks = findMarks(
    body(html),
    'en',
    new Map([['en', matcher({ snap: ['SNAP'], wic: ['WIC'] })]]),
  );
  expect(marks.map(({ term }) => term)).toEqual(['snap']);
});
