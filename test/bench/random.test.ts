import { expect, it } from 'vitest';
import { createRandom, pick } from './random.ts';

it('gives the same numbers for the same seed, and others for another', () => {
  const numbers = (seed: number) => Array.from({ length: 5 }, createRandom(seed));
  expect(numbers(1)).toEqual(numbers(1));
  expect(numbers(1)).not.toEqual(numbers(2));
});

it('spreads evenly between 0 and 1', () => {
  const random = createRandom(3);
  const counts = Array.from({ length: 10 }, () => 0);
  for (let i = 0; i < 10_000; i += 1) {
    const tenth = Math.floor(random() * 10);
    counts[tenth] = (counts[tenth] ?? 0) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(900);
  expect(counts).toHaveLength(10);
});

it('picks the first more often where it leans', () => {
  const random = createRandom(4);
  const picks = Array.from({ length: 1000 }, () => pick(['a', 'b'], random, 2));
  expect(picks.filter((one) => one === 'a').length).toBeGreaterThan(650);
});
