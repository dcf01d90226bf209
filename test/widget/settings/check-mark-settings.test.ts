import { expect, it } from 'vitest';
import { checkMarkSettings } from '../../../widget/settings/check-mark-settings.ts';

const check = (given: Record<string, unknown>) =>
  checkMarkSettings(given, (text) => !text.includes('['));

const NOTHING = {
  reviewedOnly: false,
  allow: null,
  deny: [],
  mark: null,
  ignore: null,
  showing: 'first',
};

it('needs nothing said', () => {
  expect(check({ languageMenu: '', start: 'marks' })).toEqual({ settings: NOTHING, faults: [] });
});

it.each([
  ['options', { allow: ['snap'], deny: ['parole'] }],
  ['attributes', { allow: 'snap', deny: ' parole ' }],
])('takes all that can be said, as %s', (_, given) => {
  const all = { ...given, status: 'reviewed', mark: 'main', ignore: '.x', showing: 'every' };
  expect(check(all)).toEqual({
    settings: {
      reviewedOnly: true,
      allow: ['snap'],
      deny: ['parole'],
      mark: 'main',
      ignore: '.x',
      showing: 'every',
    },
    faults: [],
  });
});

it('tells every fault, and goes on without it', () => {
  const { settings, faults } = check({
    status: 'checked',
    showing: 'all',
    allow: 7,
    mark: '[',
    ignore: 7,
  });
  expect(settings).toEqual(NOTHING);
  expect(faults.toSorted()).toEqual(
    [
      'allow must be a list of words. It was left out.',
      'ignore: “7” is no CSS selector. It was left out.',
      'mark: “[” is no CSS selector. It was left out.',
      'showing is “first” or “every”, not “all”. “first” is used.',
      'status is “any” or “reviewed”, not “checked”. “any” is used.',
    ].toSorted(),
  );
});
