import { expect, it } from 'vitest';
import { withCollections } from '../../../widget/session/chosen-collections.ts';
import { smallBundle } from '../../fixtures/bundle.ts';
import { place } from '../../fixtures/place.ts';

it('keeps only the collections a site uses', async () => {
  const { manifest } = await smallBundle([place()]);
  const ids = (chosen: readonly string[]) =>
    withCollections(manifest, chosen).collections.map(({ id }) => id);
  expect(ids(['us-benefits', 'us-states'])).toEqual(['us-benefits', 'us-states']);
  expect(ids(['us-benefits'])).toEqual(['us-benefits']);
});
