import { describe, expect, it } from 'vitest';
import { type Clitics, cliticsOf } from '../../shared/text/clitics.ts';
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

describe.each(['ar', 'ko', 'tl'])('in %s', (language) => {
  const clitics = cliticsOf(language);

  it('nothing need stand before a word', () => {
    expect([clitics?.beforeFirst.at(-1), clitics?.beforeNext.at(-1)]).toEqual(['', '']);
  });

  it('letters may stand after it', () => {
    expect(clitics?.after).not.toEqual([]);
    for (const after of clitics?.after ?? []) expect(after).toMatch(/^\p{L}+$/u);
  });
});

describe('in Arabic', () => {
  const clitics = cliticsOf('ar') as Clitics;

  it.each(['ال', 'و', 'ب', 'ل', 'ك', 'ف', 'وال', 'بال', 'وبال', 'لل', 'فلل', 'كال', 'ول', ''])(
    'knows "%s" before a first word',
    (before) => {
      expect(clitics.beforeFirst).toContain(before);
    },
  );

  it.each(['س', 'الب', 'لال', 'فو', 'ي'])('knows no "%s" before a word', (before) => {
    expect(clitics.beforeFirst).not.toContain(before);
  });

  it.each(['beforeFirst', 'beforeNext', 'after'] as const)('has %s once, longest first', (part) => {
    expect(new Set(clitics[part]).size).toBe(clitics[part].length);
    const lengths = clitics[part].map(({ length }) => length);
    expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
  });

  it('writes all of them as folded text has them', () => {
    const all = [...clitics.beforeFirst, ...clitics.beforeNext, ...clitics.after];
    expect(all.map((one) => fold(one).text)).toEqual(all);
  });

  it('lets any pronoun follow any letter', () => {
    expect(clitics.joins('ل', 'ه')).toBe(true);
  });

  it('turns teh marbuta before a pronoun', () => {
    expect(clitics.turning).toEqual(['ة', 'ت']);
  });
});
