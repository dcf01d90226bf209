import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, type Json } from '../../shared/digest/canonical-json.ts';

it.each<[string, Json, string]>([
  [
    'keys in order',
    { term: 'snap', format: 1, Zone: true },
    '{"Zone":true,"format":1,"term":"snap"}',
  ],
  ['keys in order of UTF-16 units', { '\ufb33': 1, '😀': 2, é: 3 }, '{"é":3,"😀":2,"\ufb33":1}'],
  ['lists in their own order', ['wic', 'snap', null], '["wic","snap",null]'],
  ['nested things', { b: [{ d: 1, c: 2 }], a: {} }, '{"a":{},"b":[{"c":2,"d":1}]}'],
  ['strings in NFC', { text: 'tro\u031b\u0323 ca\u0302\u0301p' }, '{"text":"trợ cấp"}'],
  ['strings inside lists in NFC', [['e\u0301']], '[["é"]]'],
  ['numbers as RFC 8785 does', [1.0, 1e21, 0.000001, -0], '[1,1e+21,0.000001,0]'],
  ['signs unescaped where JSON allows', '"\\/\n€', '"\\"\\\\/\\n€"'],
])('writes %s', (_, value, expected) => {
  expect(canonicalJson(value)).toBe(expected);
});

it('writes the same text whatever order keys were added in', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<Json>), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
    }),
  );
});
