import { expect, it } from 'vitest';
import { readDataset } from '../../../widget/settings/read-dataset.ts';

it('reads lists, switches and texts as attributes say them', () => {
  expect(
    readDataset({
      collections: 'us-benefits, us-states',
      languages: ' es\n vi ',
      languageMenu: '',
      remember: 'true',
      start: 'marks',
      mark: 'main, .notice',
    }),
  ).toEqual({
    collections: ['us-benefits', 'us-states'],
    languages: ['es', 'vi'],
    languageMenu: true,
    remember: true,
    start: 'marks',
    mark: 'main, .notice',
  });
});

it('takes a switch that says false for off', () => {
  expect(readDataset({ languageMenu: 'false' })).toEqual({ languageMenu: false });
});

it('leaves what other scripts say on the tag to them', () => {
  expect(readDataset({ turboTrack: 'reload', cfasync: 'false' })).toEqual({});
});
