import { describe, expect, it } from 'vitest';
import { MARKUP, UNSEEN } from '../../shared/check/forbidden-text.ts';

const told = (text: string) =>
  [...UNSEEN, ...MARKUP].filter(({ pattern }) => pattern.test(text)).map(({ message }) => message);

describe('what nobody sees', () => {
  it.each([
    ['a variation selector', 'a\ufe0f'],
    ['a tag character', 'a\u{e0041}'],
    ['a joiner between Latin letters', 'SN\u200dAP'],
    ['a non-joiner at the beginning', '\u200cSNAP'],
    ['a mark of direction inside a word', 'SN\u200fAP'],
    ['a Hangul filler', 'a\u3164b'],
    ['a braille blank', 'a\u2800b'],
    ['a grapheme joiner', 'a\u034fb'],
  ])('is %s', (_, text) => {
    expect(told(text)).toEqual(['It holds a character nobody sees.']);
  });

  it('is told by one sentence, not by two', () => {
    expect(told('a\u202eb')).toHaveLength(1);
    expect(told('a\ue000b')).toHaveLength(1);
    expect(told('a\u2065b')).toHaveLength(1);
    expect(told('a\ufffeb')).toHaveLength(1);
  });
});

describe('another shape of letters', () => {
  it.each(['ＳＮＡＰ', '５', '𝐒𝐍𝐀𝐏', 'beneﬁt', 'ﻻ', 'ｶ', '🄰'])('is %s', (text) => {
    expect(told(text)).toEqual([expect.stringContaining('another shape')]);
  });

  it.each(['（食品）', '：！', '½', '²', '1.º', '™', '№'])('is not %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('markup', () => {
  it.each(['<b', '</p>', '<?php', '<!--', '&nbsp;', '&#8217;'])('is %s', (text) => {
    expect(told(text)).toEqual(['It holds markup.']);
  });

  it.each(['2 < 3', 'a & b', 'AT&T', '<3'])('is not %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('Markdown', () => {
  it.each(['`code`', '# Heading', '![a](b)', '**a**'])('is %s', (text) => {
    expect(told(text)).toEqual(['It holds Markdown.']);
  });

  it.each(['#1', 'a * b', '[old name] (SNAP)'])('is not %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

it('lets marks stand on letters, up to three', () => {
  expect(told('ế đậ \u0645\u0651\u064e')).toEqual([]);
  expect(told('a\u0316\u0317\u0318')).toEqual([]);
  expect(told('a\u0316\u0317\u0318\u0319')).toHaveLength(1);
});
