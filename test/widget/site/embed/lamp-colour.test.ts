import { expect, it } from 'vitest';
import { LAMPS, lampSeen } from '../../../../widget/site/embed/lamp-colour.ts';

it('offers only colours that are seen', () => {
  expect(LAMPS.filter((lamp) => !lampSeen(lamp)?.isSeen)).toEqual([]);
});

it('tells a colour that is not seen on the dark button', () => {
  expect(lampSeen('#1b2430')).toEqual({ ratio: 1, isSeen: false });
  expect(lampSeen('#444444')?.isSeen).toBe(false);
  expect(lampSeen('#ffffff')?.ratio).toBeGreaterThan(15);
});

it.each(['red', '#fff', '', '#12345g'])('knows no colour %j', (colour) => {
  expect(lampSeen(colour)).toBe(null);
});
