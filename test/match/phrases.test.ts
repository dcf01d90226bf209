import { describe, expect, it } from 'vitest';
import { Phrases } from '../../shared/match/phrases.ts';
import { cliticsOf } from '../../shared/text/clitics.ts';
import { fold } from '../../shared/text/fold.ts';

/** The words found from each place of a text on, longest first at each place. */
function words(phrases: readonly string[], text: string, language: string): string[] {
  const set = new Phrases(
    phrases.map((phrase) => fold(phrase).text),
    cliticsOf(language),
  );
  const folded = fold(text).text;
  return Array.from(folded, (_, start) => set.at(folded, start))
    .flat()
    .map(({ start, end }) => folded.slice(start, end));
}

describe('spaced scripts', () => {
  it.each([
    ['a whole word', 'household', 'Your household size', ['household']],
    ['no part of a word', 'ear', 'a year early', []],
    ['a word in apostrophes', 'plan', "the 'plan's' cost", ['plan']],
    ['a word beside a hyphen', 'premium', 'a premium-free plan', ['premium']],
    ['a word after a slash', 'chip', 'Medicaid/CHIP', ['chip']],
  ])('finds %s', (_, phrase, text, expected) => {
    expect(words([phrase], text, 'en')).toEqual(expected);
  });

  it('finds the longest first where several begin', () => {
    expect(words(['tax', 'tax credit', 'tax credits'], 'tax credits', 'en')).toEqual([
      'tax credits',
      'tax',
    ]);
  });

  it('finds nothing for an empty phrase', () => {
    expect(words([''], 'a b', 'en')).toEqual([]);
  });
});

describe('scripts without spaces', () => {
  it.each([
    ['医疗补助', '申请医疗补助的人', ['医疗补助']],
    ['SNAP', '您的SNAP福利', ['snap']],
  ])('finds %s inside a line', (phrase, text, expected) => {
    expect(words([phrase], text, 'zh-Hans')).toEqual(expected);
  });
});

describe('Arabic', () => {
  it.each([
    ['the article', 'دخل', 'الدخل', ['الدخل']],
    ['a conjunction and a preposition with the article', 'دخل', 'وبالدخل', ['وبالدخل']],
    ['the preposition that swallows the article', 'دخل', 'للدخل', ['للدخل']],
    ['a pronoun', 'دخل', 'دخلكم', ['دخلكم']],
    ['a pronoun that turns the last letter', 'إعانة', 'إعانتك', ['اعانتك']],
    ['the article before each word', 'تأمين صحي', 'والتأمين الصحي', ['والتامين الصحي']],
    ['vowel marks', 'دخل', 'الدَّخْل', ['الدخل']],
    ['tatweel before an English name', 'SNAP', 'لـSNAP', ['لsnap']],
    ['no other word with the same letters', 'دخل', 'تدخل مدخل', []],
    ['no pronoun after two letters', 'حق', 'حقنا', []],
  ])('knows %s', (_, phrase, text, expected) => {
    expect(words([phrase], text, 'ar')).toEqual(expected);
  });

  it('keeps clitics to Arabic', () => {
    expect(words(['دخل'], 'الدخل', 'en')).toEqual([]);
  });
});
