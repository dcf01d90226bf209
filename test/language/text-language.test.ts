import { expect, it } from 'vitest';
import { textLanguage } from '../../shared/language/text-language.ts';
import { OTHERS, PARAGRAPHS } from '../fixtures/paragraphs.ts';

it.each([
  ['what lang says of a short text', 'SNAP', 'es-MX', 'en', 'es'],
  ['what the text shows, whatever lang says', PARAGRAPHS.es, 'en', 'en', 'es'],
  ['what the text shows, without any lang', PARAGRAPHS['zh-Hant'], null, null, 'zh-Hant'],
  ['the page’s for a short text without lang', 'SNAP', null, 'vi', 'vi'],
  ['the page’s where lang is empty', 'SNAP', ' ', 'vi', 'vi'],
  ['unknown where lang names none of ours', OTHERS.Polish, 'pl', 'en', null],
  ['unknown for a language’s name in a menu of them', ' español ', 'es', 'en', null],
  ['unknown where nothing tells', 'SNAP', null, null, null],
])('is %s', (_, text, declared, page, expected) => {
  expect(textLanguage(text, { declared, page })).toBe(expected);
});
