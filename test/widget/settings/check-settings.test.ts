import { expect, it } from 'vitest';
import { checkSettings } from '../../../widget/settings/check-settings.ts';

const CONTENTS = {
  collections: { 'us-benefits': ['ar', 'en', 'es', 'zh-Hans'], 'us-states': [] },
};

const check = (given: Record<string, unknown>) => checkSettings(given, CONTENTS);

it('needs nothing said', () => {
  expect(check({})).toEqual({
    settings: {
      collections: ['us-benefits', 'us-states'],
      languages: ['ar', 'en', 'es', 'zh-Hans'],
      startsAlone: false,
      languageMenu: false,
      remember: false,
      files: null,
    },
    faults: [],
  });
});

it.each([
  [
    'options',
    {
      collections: ['us-benefits'],
      languages: ['es-MX', 'zh-CN'],
      languageMenu: true,
      remember: true,
    },
  ],
  [
    'attributes',
    {
      collections: 'us-benefits',
      languages: ' es-MX,\n zh-CN ',
      languageMenu: '',
      remember: 'true',
    },
  ],
])('takes all that can be said, as %s', (_, given) => {
  const { settings, faults } = check({ ...given, start: 'marks', files: '/termlight/1.2.3' });
  expect(faults).toEqual([]);
  expect(settings).toEqual({
    collections: ['us-benefits'],
    languages: ['es', 'zh-Hans'],
    startsAlone: true,
    languageMenu: true,
    remember: true,
    files: '/termlight/1.2.3/',
  });
});

it('takes a switch that says false for off', () => {
  expect(check({ languageMenu: 'false', remember: false }).settings).toMatchObject({
    languageMenu: false,
    remember: false,
  });
});

it('leaves what other scripts say on the tag to them', () => {
  expect(check({ turboTrack: 'reload', cfasync: 'false' }).faults).toEqual([]);
});

it('tells every fault with what there is to choose from, and goes on without it', () => {
  const { settings, faults } = check({
    collections: ['us-benefits', 'eu-benefits'],
    languages: ['tlh', 'es'],
    start: 'now',
  });
  expect(faults).toEqual([
    'collections: there is no “eu-benefits” here. Choose from: us-benefits, us-states.',
    'languages: there is no “tlh” here. Choose from: ar, en, es, zh-Hans.',
    'start is “button” or “marks”, not “now”. “button” is used.',
  ]);
  expect(settings).toMatchObject({ collections: ['us-benefits'], languages: ['es'] });
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

it.each([[['tlh']], [7]])(
  'offers every language where none of those named is there: %j',
  (languages) => {
    const { settings, faults } = check({ languages });
    expect(settings?.languages).toEqual(['ar', 'en', 'es', 'zh-Hans']);
    expect(faults).toHaveLength(1);
  },
);
