import { expect, it } from 'vitest';
import { buildDay } from '../../glossaries/cli/build-day.ts';
import { today } from '../../glossaries/cli/today.ts';

it('is today, or the day that was asked for', () => {
  expect(buildDay('')).toBe(today());
  expect(buildDay('946684799')).toBe('1999-12-31');
  expect(buildDay('946684800')).toBe('2000-01-01');
});

it.each(['yesterday', '-1', '1e9', '2000-01-01'])('refuses %j', (seconds) => {
  expect(() => buildDay(seconds)).toThrow(`SOURCE_DATE_EPOCH is "${seconds}".`);
});
