import { describe, expect, it } from 'vitest';
import { guardXml } from '../../shared/exchange/xml-guard.ts';

describe('before it is parsed, XML', () => {
  it('passes where nothing is wrong', () => {
    expect(guardXml('<a>قسط &#x41; \u{1f600}</a>')).toBeNull();
  });

  it.each([
    ['nothing', '', '', 'It is empty.'],
    ['only spaces', ' \n', '', 'It is empty.'],
    ['no tags', '{"format": 1}', '', 'It is not XML: it has no tags.'],
    ['a doctype', '\n<!DOCTYPE a>', 'line 2, column 1', /document type declaration/],
    ['depth', '<a>'.repeat(100_000), 'line 1, column 301', /more than 100 deep/],
    ['a tag without end', '<a>\n  <b', 'line 2, column 3', /never ends/],
    ['a lost character', '<a>\n\ufffd</a>', 'line 2, column 1', /not in UTF-8/],
    ['a control character', '<a>\u0001</a>', 'line 1, column 4', /XML does not have/],
    ['a control character by number', '<a>&#x1F;</a>', 'line 1, column 4', /XML does not have/],
    ['half a character', '<a>\ud800</a>', 'line 1, column 4', /XML does not have/],
    ['half a character by number', '<a>&#55296;</a>', 'line 1, column 4', /XML does not have/],
    ['a number past Unicode', '<a>&#x110000;</a>', 'line 1, column 4', /XML does not have/],
    ['a number past all numbers', `<a>&#${'9'.repeat(400)};</a>`, /line 1/, /XML does not have/],
  ])('may not be %s', (_, text, place, message) => {
    const fault = guardXml(text);
    expect(fault?.place).toMatch(place);
    expect(fault?.message).toMatch(message);
    expect(fault?.level).toBe('fault');
  });

  it('may not be larger than 20 MB, in bytes', () => {
    const ascii = `<a>${'a'.repeat(19_999_993)}</a>`;
    expect(guardXml(ascii)).toBeNull();
    expect(guardXml(`${ascii} `)?.message).toBe('It is larger than 20 MB.');
    expect(guardXml(`<a>${'保'.repeat(7_000_000)}</a>`)?.message).toBe('It is larger than 20 MB.');
  });
});
