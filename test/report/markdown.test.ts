import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeBeginning, escapeMarkdown, quote } from '../../shared/report/markdown.ts';

describe('content', () => {
  it.each([
    ['*big*', '\\*big\\*'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['[a](b)', '\\[a\\](b)'],
    ['AT&amp;T', 'AT\\&amp;T'],
    ['a_b `c` ~d~', 'a\\_b \\`c\\` \\~d\\~'],
    ['20% of $1,305', '20% of $1,305'],
  ])('%s is shown letter by letter', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('can be read back by taking the backslashes out, and leaves nothing special alone', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped.replace(/\\([\\`*_[\]<>&~|#])/g, '$1')).toBe(text);
        expect(escaped.replace(/\\./g, '')).not.toMatch(/[\\`*_[\]<>&~|#]/);
      }),
    );
  });
});

describe('a line', () => {
  it.each([
    ['- no list', '\\- no list'],
    ['+ no list', '\\+ no list'],
    ['===', '\\==='],
    ['1. no list', '1\\. no list'],
    ['12) no list', '12\\) no list'],
    ['1040 is a form', '1040 is a form'],
    ['plain - text', 'plain - text'],
  ])('that begins with %s stays a line', (text, escaped) => {
    expect(escapeBeginning(text)).toBe(escaped);
  });
});

it('a quotation is escaped, and isolated where it runs from right to left', () => {
  expect(quote('a*b', 'en')).toBe('“a\\*b”');
  expect(quote('دخل', 'ar')).toBe('“\u2067دخل\u2069”');
});
