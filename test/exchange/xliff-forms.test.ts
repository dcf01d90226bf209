import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORM_WORDS, formLines, readFormLines } from '../../shared/exchange/xliff-forms.ts';
import { lines } from '../fixtures/arbitrary-collection.ts';
import { form } from '../fixtures/entry.ts';

const admitted = (text: string, rules = {}) => form(text, { standing: 'admitted', ...rules });

it('says forms as lines people edit, and reads them', () => {
  const forms = [
    form('prima', { ambiguous: true }),
    admitted('primas'),
    admitted('SNAP', { case: 'capitals' }),
    form('premio', { standing: 'deprecated' }),
    admitted('a | preferred'),
  ];
  const text = [
    'prima | preferred ambiguous',
    'primas',
    'SNAP | capitals',
    'premio | deprecated',
    'a \\| preferred',
  ].join('\n');
  expect(formLines(forms)).toBe(text);
  expect(readFormLines(text)).toEqual({ forms, faults: [] });
});

it('reads any forms it wrote', () => {
  const forms = fc.array(
    fc.record({
      text: lines,
      case: fc.constantFrom('any' as const, 'capitals' as const),
      standing: fc.constantFrom('preferred' as const, 'admitted' as const, 'deprecated' as const),
      ambiguous: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(forms, (all) => {
      expect(readFormLines(formLines(all))).toEqual({ forms: all, faults: [] });
    }),
  );
});

describe('lines people typed', () => {
  it('may have empty lines, spaces, words in any order and Windows line ends', () => {
    const { forms, faults } = readFormLines('\r\n  prima|ambiguous  preferred\r\n\r\nprimas |\r\n');
    expect(faults).toEqual([]);
    expect(forms).toEqual([form('prima', { ambiguous: true }), admitted('primas')]);
  });

  it.each([
    ['prima\nprimas | prefered', 2, /stands "prefered"/],
    ['prima | preferred deprecated', 1, /two standings/],
    ['prima | preferred primas premio | deprecated', 1, /more than one bar/],
    ['| preferred', 1, /has no spelling/],
    ['prima | constructor', 1, /stands "constructor"/],
  ])('are refused by number: %j', (text, line, message) => {
    const { faults } = readFormLines(text);
    expect(faults).toEqual([
      { line, message: expect.stringMatching(message), remedy: expect.any(String) },
    ]);
  });
});

it('lists the words there are', () => {
  expect(FORM_WORDS).toEqual(['preferred', 'admitted', 'deprecated', 'capitals', 'ambiguous']);
});
