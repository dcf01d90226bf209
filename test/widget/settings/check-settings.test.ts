import { expect, it } from 'vitest';
import { checkSettings } from '../../../widget/settings/check-settings.ts';

const CONTENTS = {
  version: '1.2.3',
  collections: { 'us-benefits': ['ar', 'en', 'es', 'zh-Hans'], 'us-states': [] },
};

const check = (given: Record<string, unknown>) =>
  checkSettings(given, CONTENTS, (text) => !text.includes('['));

it('needs nothing said', () => {
  expect(check({})).toEqual({
    settings: {
      collections: ['us-benefits', 'us-states'],
      languages: ['ar', 'en', 'es', 'zh-Hans'],
      reviewedOnly: false,
      startsAlone: false,
      languageMenu: false,
      remember: false,
      allow: null,
      deny: [],
      mark: null,
      ignore: null,
      showing: 'first',
      files: null,
    },
    faults: [],
  });
});

it('takes all that can be said', () => {
  const { settings, faults } = check({
    collections: ['us-benefits'],
    languages: ['es-MX', 'zh-CN'],
    status: 'reviewed',
    start: 'marks',
    languageMenu: true,
    remember: true,
    allow: ['snap'],
    deny: ['parole'],
    mark: 'main',
    ignore: '.x',
    showing: 'every',
    files: '/termlight/1.2.3',
  });
  expect(faults).toEqual([]);
  expect(settings).toEqual({
    collections: ['us-benefits'],
    languages: ['es', 'zh-Hans'],
    reviewedOnly: true,
    startsAlone: true,
    languageMenu: true,
    remember: true,
    allow: ['snap'],
    deny: ['parole'],
    mark: 'main',
    ignore: '.x',
    showing: 'every',
    files: '/termlight/1.2.3/',
  });
});

it('tells every fault with what there is to choose from, and goes on without it', () => {
  const { settings, faults } = check({
    collections: ['us-benefits', 'eu-benefits'],
    languages: ['tlh', 'es'],
    status: 'checked',
    start: 'now',
    showing: 'all',
    allow: 'snap',
    mark: '[',
    ignore: 7,
  });
  expect(faults).toEqual([
    'collections: there is no “eu-benefits” here. Choose from: us-benefits, us-states.',
    'languages: there is no “tlh” here. Choose from: ar, en, es, zh-Hans.',
    'status is “any” or “reviewed”, not “checked”. “any” is used.',
    'start is “button” or “marks”, not “now”. “button” is used.',
    'allow must be a list of words. It was left out.',
    'mark: “[” is no CSS selector. It was left out.',
    'ignore: “7” is no CSS selector. It was left out.',
    'showing is “first” or “every”, not “all”. “first” is used.',
  ]);
  expect(settings).toMatchObject({ collections: ['us-benefits'], languages: ['es'], allow: null });
});

it.each([[['nothing-here']], [['us-states']], [[]]])(
  'does nothing without a collection that explains: %j',
  (collections) => {
    const { settings, faults } = check({ collections });
    expect(settings).toBeNull();
    expect(faults.at(-1)).toBe(
      'collections must name one with explanations: us-benefits. Nothing is explained.',
    );
  },
);

it('offers every language where none of those named is there', () => {
  expect(check({ languages: ['tlh'] }).settings?.languages).toEqual(['ar', 'en', 'es', 'zh-Hans']);
});
