import { describe, expect, it } from 'vitest';
import { checkWords, conflictFault } from '../../shared/exchange/check-words.ts';
import { collection, entry, form } from '../fixtures/entry.ts';

const CHINESE = entry({
  language: 'zh-Hans',
  equivalent: '食品券 SNAP',
  explanation: '政府帮助。',
});
const WIC = entry({ language: 'zh-Hans', term: 'wic', explanation: '儿童食品。' });
const OURS = collection({ entries: [CHINESE, WIC] });

const told = (some: Partial<typeof CHINESE>, forms?: readonly string[]) =>
  checkWords(
    CHINESE,
    { ...CHINESE, ...some },
    {
      place: 'row 2',
      term: 'snap',
      language: 'zh-Hans',
      digest: null,
      sourceDigest: null,
      ...(forms && { forms: forms.map((text) => ({ text, standing: 'admitted' as const })) }),
    },
    OURS,
  ).map(({ place, message }) => `${place}: ${message}`);

describe('checkWords', () => {
  it('has nothing against other words', () => {
    expect(
      told({ equivalent: '补充营养援助 SNAP?', explanation: '帮助您买食品吗？' }, ['a', 'b']),
    ).toEqual([]);
  });

  it('knows letters that a program put question marks for', () => {
    expect(told({ equivalent: '??? SNAP', explanation: '?????' })).toEqual([
      'row 2, equivalent: Its letters were lost: question marks stand where they were.',
      'row 2, explanation: Its letters were lost: question marks stand where they were.',
    ]);
    expect(told({ equivalent: '食\ufffd券' })).toHaveLength(1);
  });

  it('knows the explanation of another term', () => {
    expect(told({ explanation: WIC.explanation })).toEqual([
      'row 2: The explanation beside "snap" is that of "wic": a column may have slipped.',
    ]);
  });

  it('knows a form that stands there twice', () => {
    expect(told({}, ['e\u0301', 'x', '\u00e9'])).toEqual([
      'row 2: The form "\u00e9" stands there twice.',
    ]);
  });
});

describe('conflictFault', () => {
  it('shows both, where they differ', () => {
    const theirs = { ...CHINESE, equivalent: '粮食券', forms: [form('粮食券')] };
    expect(conflictFault(CHINESE, theirs, 'row 2').message).toBe(
      'Our text has changed since this file was made. equivalent: ours is now "食品券 SNAP", the file says "粮食券"; forms: ours is now "SNAP", the file says "粮食券".',
    );
    const rules = { ...CHINESE, forms: [form('SNAP')] };
    expect(conflictFault(CHINESE, rules, 'row 2').message).toContain(
      'The rules of its forms differ.',
    );
  });
});
