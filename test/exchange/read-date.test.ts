import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDate } from '../../shared/exchange/read-date.ts';

it.each([
  '2026-11-22',
  "'2026-11-22",
  ' 2026-11-22 ',
  '2026/11/22',
  '2026.11.22',
  '11/22/2026',
  '22/11/2026',
  '22-11-2026',
  '22.11.2026',
  '22 Nov 2026',
  '22-Nov-2026',
  'November 22, 2026',
  'Nov 22 2026',
])('reads %s as one day', (text) => {
  expect(readDate(text)).toBe('2026-11-22');
});

it('takes full stops as day first, and a day that is its month as itself', () => {
  expect(readDate('05.06.2026')).toBe('2026-06-05');
  expect(readDate('6/6/2026')).toBe('2026-06-06');
});

it.each([
  '',
  '11/12/2026',
  '11-12-2026',
  '11/22/26',
  '22-Nov-26',
  '46348',
  '2026-02-30',
  '31/31/2026',
  '13.13.2026',
  'today',
  '22 Foo 2026',
  'Nov 2026',
  '22 Nov Dec 2026',
  '11/22-2026',
  '2026-11-22T10:00',
])('refuses %j', (text) => {
  expect(readDate(text)).toBeNull();
});

it('reads a day back however it was turned, or refuses it; never as another', () => {
  const days = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, day] = iso.split('-').map(Number);
      expect(readDate(iso)).toBe(iso);
      expect(readDate(`${day}.${month}.${year}`)).toBe(iso);
      expect([iso, null]).toContain(readDate(`${month}/${day}/${year}`));
      expect([iso, null]).toContain(readDate(`${day}/${month}/${year}`));
    }),
  );
});
