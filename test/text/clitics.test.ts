import { describe, expect, it } from 'vitest';
import { cliticsOf } from '../../shared/text/clitics.ts';
import { fold } from '../../shared/text/fold.ts';

it.each(['en', 'es', 'vi', 'zh-Hans', ''])('has none for "%s"', (language) => {
  expect(cliticsOf(language)).toBeNull();
});

it.each([
  ['benepisyo', 'ng', true],
  ['benepisyo', 'g', false],
  ['sambahayan', 'g', true],
  ['sambahayan', 'ng', false],
  ['sahod', 'ng', false],
])('knows the Tagalog linker: %s, %s', (word, linker, expected) => {
  expect(cliticsOf('tl')?.joins(word.slice(-1), linker)).toBe(expected);
});

describe('in Arabic', () => {
  const clitics = cliticsOf('ar');
  if (!clitics) throw new Error('Arabic has clitics.');

  it.each(['ال', 'و', 'ب', 'ل', 'ك', 'ف', 'وال', 'بال', 'وبال', 'لل', 'فلل', 'كال', 'ول', ''])(
    'knows "%s" before a first word',
    (before) => {
      expect(clitics.beforeFirst).toContain(before);
    },
  );

  it.each(['س', 'الب', 'لال', 'فو', 'ي'])('knows no "%s" before a word', (before) => {
    expect(clitics.beforeFirst).not.toContain(before);
  });

  it('names each once', () => {
    expect(new Set(clitics.beforeFirst).size).toBe(clitics.beforeFirst.length);
    expect(new Set(clitics.after).size).toBe(clitics.after.length);
  });

  it.each(['beforeFirst', 'beforeNext', 'after'] as const)('has %s longest first', (part) => {
    const lengths = clitics[part].map(({ length }) => length);
    expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
  });

  it('writes all of them as folded text has them', () => {
    const all = [...clitics.beforeFirst, ...clitics.beforeNext, ...clitics.after];
    expect(all.map((one) => fold(one).text)).toEqual(all);
  });

  it('turns teh marbuta before a pronoun', () => {
    expect(clitics.turning).toEqual(['ة', 'ت']);
  });
});
