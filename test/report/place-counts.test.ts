import { expect, it } from 'vitest';
import { placeCountsOf, placesSentence } from '../../shared/report/place-counts.ts';
import { localName, place } from '../fixtures/place.ts';

const places = [
  place('US-CA', { names: [localName('snap', 'CalFresh'), localName('medicaid', 'Medi-Cal')] }),
  place('US-WI', { names: [localName('snap', 'FoodShare')], hosts: [] }),
];

it('counts places, their sites, and by term the names they have', () => {
  expect(placeCountsOf({ places })).toEqual({
    places: 2,
    hosts: 1,
    names: { medicaid: 1, snap: 2 },
  });
});

it('says it in a sentence', () => {
  expect(placesSentence(placeCountsOf({ places }))).toBe(
    '2 places with 1 site; places with a name of their own: medicaid 1, snap 2.',
  );
  expect(placesSentence({ places: 0, hosts: 0, names: {} })).toContain('of their own: none.');
});
