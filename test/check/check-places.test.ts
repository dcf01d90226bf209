import { expect, it } from 'vitest';
import { checkPlaces } from '../../shared/check/check-places.ts';
import type { Place } from '../../shared/glossary/entry.ts';
import { collection, entry, source } from '../fixtures/entry.ts';
import { localName, place } from '../fixtures/place.ts';

const base = collection({ entries: [entry(), entry({ term: 'wic' })] });

/** The faults of a layer of these places over SNAP and WIC, as `path place: message`. */
function faultsOf(places: readonly Place[], some: Partial<typeof base> = {}) {
  const layer = collection({
    id: 'us-states',
    extends: 'us-benefits',
    entries: [],
    places,
    ...some,
  });
  const faults = checkPlaces({ collections: [base, layer], reviewers: [] });
  return faults.map((fault) => `${fault.path} ${fault.place}: ${fault.message}`);
}

const WA = (some: Partial<Place> = {}) =>
  place('US-WA', {
    name: 'Washington',
    hosts: [],
    names: [localName('snap', 'Basic Food')],
    ...some,
  });

it('has nothing to say against places in order', () => {
  expect(faultsOf([place(), WA()])).toEqual([]);
});

it.each<[string, readonly Place[], string]>([
  [
    'a term that is not there',
    [place('US-CA', { names: [localName('rent', 'RentCal')] })],
    'US-CA.json names[0].term: There is no term "rent" in the collection this one extends.',
  ],
  [
    'a host of two places',
    [place(), WA({ hosts: [{ host: 'www.coveredca.com', sources: [source()] }] })],
    'US-WA.json hosts[0].host: "www.coveredca.com" is listed for US-CA already.',
  ],
  [
    'a spelling twice in one place',
    [place('US-CA', { names: [localName('snap', 'CalFresh'), localName('wic', 'CalFresh')] })],
    'US-CA.json names[1].forms[0].text: "CalFresh" stands in this file already.',
  ],
  [
    'a spelling everybody uses',
    [place('US-CA', { names: [localName('wic', 'SNAP')] })],
    'US-CA.json names[0].forms[0].text: "SNAP" is a form of the collection this one extends.',
  ],
  [
    'a spelling of two places that nothing tells apart',
    [WA(), place('US-CA', { names: [localName('snap', 'Basic Food')] })],
    'US-CA.json names[0].forms[0].text: "Basic Food" is claimed by US-WA too, and nothing tells the two apart.',
  ],
  ['a place of elsewhere', [place('CA-ON')], 'CA-ON.json : CA-ON is no place of US.'],
])('says so: %s', (_, places, expected) => {
  expect(faultsOf(places)).toEqual([`us-states/places/${expected}`]);
});

it('lets two places share a spelling that waits for its place', () => {
  const shared = [localName('snap', 'Food Help', { ambiguous: true })];
  expect(faultsOf([place('US-CA', { names: shared }), WA({ names: shared })])).toEqual([]);
});

it('wants the layer to say what it extends, and that to be there', () => {
  expect(faultsOf([place()], { extends: undefined })).toEqual([
    'us-states/collection.json extends: It has places, but does not say which collection it extends.',
  ]);
  expect(faultsOf([place()], { extends: 'us-nothing' })).toEqual([
    'us-states/collection.json extends: There is no collection "us-nothing" to extend.',
  ]);
});
