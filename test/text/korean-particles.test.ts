import { describe, expect, it } from 'vitest';
import { Matcher } from '../../shared/match/matcher.ts';
import { KOREAN_PARTICLES, mayFollow } from '../../shared/text/korean-particles.ts';

describe('a particle', () => {
  it.each([
    ['소득', '이', true],
    ['소득', '가', false],
    ['가구', '가', true],
    ['가구', '이', false],
    ['소득', '으로', true],
    ['소득', '로', false],
    ['돌봄', '은', true],
    ['메디케이드', '는', true],
    ['메디케이드', '은', false],
    ['서울', '로', true],
    ['서울', '으로', false],
    ['서울', '만으로', true],
    ['소득', '에서', true],
    ['가구', '에서', true],
    ['가', '이', false],
    ['히', '이', false],
    ['힣', '가', false],
    // Beyond the syllables nobody knows the sound, on either side of them.
    ['Ａ', '이', true],
    ['Ａ', '가', true],
    ['한자漢', '이', true],
    ['한자漢', '가', true],
    ['SNAP', '을', true],
    ['SNAP', '를', true],
  ])('follows a word as it sounds: %s%s', (word, particle, expected) => {
    expect(mayFollow(word.slice(-1), particle)).toBe(expected);
  });

  it('is written in syllables alone', () => {
    for (const particle of KOREAN_PARTICLES) expect(particle).toMatch(/^[가-힣]+$/);
  });

  it('is looked for longest first, each once', () => {
    const lengths = KOREAN_PARTICLES.map(({ length }) => length);
    expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
    expect(new Set(KOREAN_PARTICLES).size).toBe(KOREAN_PARTICLES.length);
  });
});

describe('on a Korean page', () => {
  const matcher = new Matcher({
    format: 1,
    collection: 'test',
    language: 'ko',
    terms: [
      { id: 'medicaid', topic: 'health' },
      { id: 'income', topic: 'benefits', evidence: { near: ['신고'] } },
    ],
    forms: [
      { text: '메디케이드', term: 0 },
      { text: 'Medicaid', term: 0 },
      { text: '소득', term: 1, ambiguous: true },
    ],
  });
  const found = (text: string) =>
    matcher.find(text).hits.map(({ start, end }) => text.slice(start, end));

  it.each([
    ['메디케이드는 건강 보험입니다.', ['메디케이드는']],
    ['메디케이드에서도 도와 드립니다.', ['메디케이드에서도']],
    ['Medicaid를 신청하십시오.', ['Medicaid를']],
    ['세금 신고에서 소득을 봅니다.', ['소득을']],
    ['신고를 마친 소득이 있습니다.', ['소득이']],
    ['메디케이드', ['메디케이드']],
  ])('finds words with their particles: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '의',
    '에게서',
    '까지',
    '부터는',
    '보다',
    '처럼',
    '밖에',
    '뿐만',
    '만으로',
    '하고',
    '들로',
  ])('finds a word with %s', (particle) => {
    expect(found(`메디케이드${particle}`)).toEqual([`메디케이드${particle}`]);
  });

  it.each(['소득세를 신고하십시오.', '소득가 신고', '메디케이드법', '저소득을 신고'])(
    'finds no other words that begin or end so: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
