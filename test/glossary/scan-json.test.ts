import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from '../../shared/glossary/scan-json.ts';

describe('finds nothing in', () => {
  it.each([
    ['nothing', ''],
    ['keys that are alike in different objects', '[{"a": {"a": 1}}, {"a": ["a", "a"]}]'],
    ['a value like a key', '{"a": "b", "b": "a", "c": "a"}'],
    ['fifty levels', '['.repeat(50) + ']'.repeat(50)],
    ['what is no JSON', '}}],{"a" "a"'],
    ['keys that are no texts', '{1: 2, 1: 3}'],
  ])('%s', (_, text) => {
    expect(scanJson(text)).toBeNull();
  });

  it('any JSON that a program writes', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 10 }), (text) => {
        // JSON.stringify writes no key twice.
        expect(scanJson(text)).toBeNull();
      }),
    );
  });
});

describe('finds', () => {
  it.each([
    ['a key twice', '{"a": 1, "b": 2, "a": 3}', 17, '"a"'],
    ['a key twice after an object', '{"a": {"b": [1]}, "a": 3}', 18, '"a"'],
    ['a key twice, once in numbers', '{"a": 1, "\\u0061": 3}', 9, '"a"'],
    ['a key twice in an inner object', '[{}, {"x": {"a": 1, "a": 2}}]', 20, '"a"'],
    ['__proto__ twice', '{"__proto__": 1, "__proto__": 2}', 17, '"__proto__"'],
    ['the fifty-first level', '['.repeat(51), 50, '50 levels'],
  ])('%s', (_, text, offset, message) => {
    expect(scanJson(text)).toEqual({
      offset,
      message: expect.stringContaining(message),
      remedy: expect.stringMatching(/^[A-Z].*\.$/),
    });
  });
});
