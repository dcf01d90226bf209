import { expect, it } from 'vitest';
import { showUnseen, showUnseenInLine } from '../../shared/glossary/show-unseen.ts';

it.each([
  ['a colour of the terminal', '\u001b[31mred', 'U+001B[31mred'],
  ['a carriage return that overwrites the line', 'bad\rgood', 'badU+000Dgood'],
  ['a direction override', '\u202efdp.exe', 'U+202Efdp.exe'],
  ['an eight-bit control', 'a\u009b31m', 'aU+009B31m'],
  ['half a character', 'a\ud83d', 'aU+D83D'],
  ['a line separator', 'a\u2028b', 'aU+2028b'],
  ['a paragraph separator', 'a\u2029b', 'aU+2029b'],
  ['a private sign', 'a\ue000', 'aU+E000'],
  ['a variation selector', 'a\ufe0f', 'aU+FE0F'],
  ['all of several', '\u0000\u200b', 'U+0000U+200B'],
  ['a tag', 'a\u{e0041}', 'aU+E0041'],
])('shows %s as its number', (_, text, shown) => {
  expect(showUnseen(text)).toBe(shown);
});

it.each(['Tiếng Việt, 食品 (補助) – “a” ½', 'two\nlines', 'دخل'])('leaves %j', (text) => {
  expect(showUnseen(text)).toBe(text);
});

it('keeps what a sentence quotes in the sentence’s line', () => {
  expect(showUnseenInLine('a\r\n0 faults.')).toBe('aU+000DU+000A0 faults.');
});
