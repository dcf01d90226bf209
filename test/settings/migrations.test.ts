import { expect, it } from 'vitest';
import { migrate } from '../../shared/settings/migrations.ts';
import { DEFAULTS, FORMAT, parseSettings } from '../../shared/settings/settings.ts';

it('settings of the first version keep language and quiet sites, and bring no welcome', () => {
  const stored = { format: 1, language: 'vi', quietHosts: ['a.gov'] };
  expect(parseSettings(stored)).toEqual({
    ...DEFAULTS,
    language: 'vi',
    quietHosts: ['a.gov'],
    welcomed: true,
  });
});

it('there is a step from every format before this one', () => {
  for (let format = 1; format < FORMAT; format += 1) {
    expect(migrate({ format }, FORMAT)).toMatchObject({ format: FORMAT });
  }
});

it.each([[{ format: 99 }], [{ format: '1' }], [{ format: 0 }], [null], ['text'], [[1]]])(
  'leaves %j as it was',
  (stored) => {
    expect(migrate(stored, FORMAT)).toEqual(stored);
  },
);
