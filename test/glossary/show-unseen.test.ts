import { expect, it } from 'vitest';
import { showUnseen } from '../../shared/glossary/show-unseen.ts';

it.each([
  ['a colour of the terminal', '\u001b[31mred', 'U+001B[31mred'],
  ['a carriage return that overwrites the line', 'bad\rgood', 'badU+000Dgood'],
  ['a direction override', '\u202efdp.exe', 'U+202Efdp.exe'],
  ['an eight-bit control', 'a\u009b31m', 'aU+009B31m'],
  ['half a character', 'a\ud83d', 'aU+D83D'],
  ['a line separator', 'a\u2028b', 'aU+2028b'],
  ['a tag', 'a\u{e0041}', 'aU+E0041'],
])('shows %s as its number', (_, text, shown) => {
  expect(showUnseen(text)).toBe(shown);
});

it.each(['Tiếng Việt, 食品 (補助) – “a” ½', 'two\nlines', 'دخل'])('leaves %j', (text) => {
  expect(showUnseen(text)).toBe(text);
});
