import { describe, expect, it } from 'vitest';
import { checkLength } from '../../shared/check/check-length.ts';
import { collection, entry } from '../fixtures/entry.ts';

const faults = (language: string, explanation: string) =>
  checkLength(collection({ entries: [entry({ language, explanation })] }));
const words = (word: string, count: number) => Array(count).fill(word).join(' ');

describe.each([
  ['en', 60, 'words', (count: number) => words('aid', count)],
  ['es', 75, 'words', (count: number) => words('ayuda', count)],
  ['vi', 75, 'words', (count: number) => words('trợ', count)],
  ['ko', 75, 'words', (count: number) => words('소득이', count)],
  ['ar', 75, 'words', (count: number) => words('دخل', count)],
  ['zh-Hans', 120, 'characters', (count: number) => '补'.repeat(count)],
  ['zh-Hant', 120, 'characters', (count: number) => '補'.repeat(count)],
] as const)('in %s', (language, most, unit, text) => {
  it(`reads ${most} ${unit}`, () => {
    expect(faults(language, text(most))).toEqual([]);
  });

  it('tells of one more', () => {
    const [fault] = faults(language, text(most + 1));
    expect(fault).toMatchObject({ level: 'fault', place: 'explanation' });
    expect(fault?.message).toContain(`${most + 1} ${unit}`);
  });
});

it('does not count the signs between Chinese characters', () => {
  expect(faults('zh-Hans', '补，'.repeat(120))).toEqual([]);
});

it('counts words, whatever stands between them', () => {
  expect(faults('en', `${words('aid', 30)}\u00a0 ${words('aid', 30)}`)).toEqual([]);
});
