import { expect, it } from 'vitest';
import { among, isOn, listOf, oneOf } from '../../../widget/settings/given.ts';

it.each([
  [' a, b\nc ', ['a', 'b', 'c']],
  ['', []],
  [['a b'], ['a b']],
  [[7], null],
  [undefined, null],
])('reads %j as the list %j', (value, list) => {
  expect(listOf(value)).toEqual(list);
});

it.each([
  [true, true],
  ['', true],
  ['true', true],
  ['false', false],
  [false, false],
  [undefined, false],
  [1, false],
])('reads %j as on: %j', (value, on) => {
  expect(isOn(value)).toBe(on);
});

it('takes the first of two values where none or a third is given', () => {
  const faults: string[] = [];
  const read = (start?: string) => oneOf({ start }, 'start', ['button', 'marks'], faults);
  expect([read(), read('marks'), faults]).toEqual(['button', 'marks', []]);
  expect(read('x')).toBe('button');
  expect(faults).toEqual(['start is “button” or “marks”, not “x”. “button” is used.']);
});

it('keeps what is known, under its own name', () => {
  const faults: string[] = [];
  const as = (one: string) => (one === 'x' ? null : one.toLowerCase());
  const read = (names: unknown) => among({ names }, 'names', { known: ['a', 'b'], as }, faults);
  expect([read(undefined), read('B A'), faults]).toEqual([null, ['b', 'a'], []]);
  expect(read(['A', 'x', 'c'])).toEqual(['a']);
  expect(faults).toEqual(['names: there is no “x”, “c” here. Choose from: a, b.']);
});
