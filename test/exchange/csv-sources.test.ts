import { expect, it } from 'vitest';
import { writeSources } from '../../shared/exchange/csv-sources.ts';
import { source } from '../fixtures/entry.ts';

it('says one source a line, and whether it was checked', () => {
  expect(writeSources([source(), source({ title: 'WIC', checked: null })])).toBe(
    'USDA: SNAP (copy of 2024-05-01) https://www.fns.usda.gov/snap\n' +
      'USDA: WIC (not checked yet) https://www.fns.usda.gov/snap',
  );
  expect(writeSources([])).toBe('');
});
