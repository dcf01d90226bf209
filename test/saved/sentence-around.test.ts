import { expect, it } from 'vitest';
import { sentenceAround } from '../../shared/saved/sentence-around.ts';

const TEXT = 'You may get help.  Ask for\n rent relief today. Bring your lease.';

function around(words: string, text = TEXT, language = 'en') {
  const start = text.indexOf(words);
  return sentenceAround(text, { start, end: start + words.length }, language);
}

it('is the sentence the words stand in, white space collapsed', () => {
  expect(around('rent relief')).toBe('Ask for rent relief today.');
});

it('is both where the words reach over an end', () => {
  expect(around('today. Bring')).toBe('Ask for rent relief today. Bring your lease.');
});

it('ends where the language says', () => {
  expect(around('补助', '您可以申请。医疗补助很好。', 'zh-Hans')).toBe('医疗补助很好。');
});

it('is none where it is too long to send, or nothing', () => {
  expect(around('b', `${'a '.repeat(400)}b`)).toBeNull();
  expect(sentenceAround('', { start: 0, end: 0 }, 'en')).toBeNull();
});
