import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Phrases } from '../../shared/match/phrases.ts';
import { cliticsOf } from '../../shared/text/clitics.ts';
import { fold } from '../../shared/text/fold.ts';
import { RUNS } from '../fixtures/text.ts';

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
});

it.each(['en', 'ar'])('finds nothing for an empty phrase, in %s', (language) => {
  expect(words([''], 'a b', language)).toEqual([]);
  expect(words([''], '\0', language)).toEqual([]);
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
    ['a last letter that turns inside a text', 'إعانة', 'كل إعانتك هنا', ['اعانتك']],
    ['the article before each word', 'تأمين صحي', 'والتأمين الصحي', ['والتامين الصحي']],
    ['vowel marks', 'دخل', 'الدَّخْل', ['الدخل']],
    ['tatweel before an English name', 'SNAP', 'لـSNAP', ['لsnap']],
    ['no other word with the same letters', 'دخل', 'تدخل مدخل', []],
    ['no pronoun after two letters', 'حق', 'هذا حقنا', []],
    ['a pronoun inside a text', 'دخل', 'كل دخلكم هنا', ['دخلكم']],
    ['a word inside a text', 'دخل', 'كل دخل هنا', ['دخل']],
    ['no other letters after a word', 'دخل', 'دخلسس', []],
    ['no other letters after a pronoun', 'دخل', 'دخلكمسس', []],
    ['no article inside a word', 'دخل', 'دالخل', []],
    ['no other letters before a second word', 'تأمين صحي', 'تأمين غرصحي', []],
    ['no other letter for one that turns', 'إعانة', 'إعانسك', []],
    ['no other letters after one that turned', 'إعانة', 'إعانتسس', []],
    ['a last letter that turns after two others', 'هبة', 'هبتك', ['هبتك']],
    ['no last letter that turns after one other', 'فة', 'كل فتك', []],
    ['no letter that turns where the phrase has another', 'بيان', 'بيتك', []],
    ['no beginning of a phrase with a pronoun', 'إعانة مالية', 'إعانتك', []],
  ])('knows %s', (_, phrase, text, expected) => {
    expect(words([phrase], text, 'ar')).toEqual(expected);
  });

  it('tells where a word itself begins, what is written with it aside', () => {
    const set = new Phrases(['دخل'], cliticsOf('ar'));
    expect(set.at('كل والدخلكم', 3)).toEqual([{ start: 3, end: 11, from: 6, phrases: [0] }]);
  });

  it('finds the longest first where several begin', () => {
    expect(words(['دخل', 'دخل شهري'], 'دخل شهري', 'ar')).toEqual(['دخل شهري', 'دخل']);
  });

  it('keeps clitics to Arabic', () => {
    expect(words(['دخل'], 'الدخل', 'en')).toEqual([]);
  });
});

describe('what follows a word as it sounds', () => {
  it.each([
    ['ko', '소득', '소득이', ['소득이']],
    ['ko', '소득', '소득가', []],
    ['ko', '소득', '소득이법', []],
    ['tl', 'benepisyo', 'benepisyong', ['benepisyong']],
    ['tl', 'benepisyo', 'benepisyog', []],
  ])('in %s: %s in %s', (language, phrase, text, expected) => {
    expect(words([phrase], text, language)).toEqual(expected);
  });
});

it.each(['en', 'ar'])('goes on to the next place that has any, in %s', (language) => {
  const set = new Phrases(['snap'], cliticsOf(language));
  expect(set.next('the snap, a snap', 5)).toMatchObject([{ start: 12, end: 16 }]);
  expect(set.next('the snap, a snap', 13)).toEqual([]);
});

it.each(['en', 'ar'])('knows the length of the longest, in %s', (language) => {
  const set = new Phrases(['tax', 'tax credit', 'wic'], cliticsOf(language));
  expect(set.longest).toBe(10);
});

describe.each(['en', 'ar', 'zh-Hans'])('the first phrase between two places, in %s', (language) => {
  const letters = fc.constantFrom('a', 'b', ' ', '-', 'و', 'ل', 'ا', 'دخل', '医', '疗');
  const text = fc.array(letters, { maxLength: 12 }).map((list) => list.join(''));
  const phrase = text.filter((one) => one.trim() !== '');

  it('is the first that a plain look from place to place accepts', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { maxLength: 6 }),
        text,
        fc.nat(12),
        fc.nat(12),
        fc.nat(12),
        (list, all, start, length, least) => {
          const set = new Phrases(list, cliticsOf(language));
          const end = Math.min(all.length, start + length);
          const accepts = (one: { end: number }) => one.end >= least;
          const places = Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
          const expected = places.flatMap((place) => set.at(all, place)).find(accepts);
          expect(set.first(all, { start, end }, accepts)).toEqual(expected);
        },
      ),
      RUNS,
    );
  });
});
