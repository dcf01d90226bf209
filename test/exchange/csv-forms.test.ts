import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForms, writeForms } from '../../shared/exchange/csv-forms.ts';
import { form } from '../fixtures/entry.ts';

const FORMS = [
  form('SNAP', { case: 'capitals', ambiguous: true }),
  form('WIC', { case: 'capitals' }),
  form('cupones', { ambiguous: true }),
  form('a [b] | c'),
  form('estampillas', { standing: 'deprecated' }),
];

it('writes the forms of one standing with their rules', () => {
  expect(writeForms(FORMS, 'preferred')).toBe(
    'SNAP [capitals, ambiguous] | WIC [capitals] | cupones [ambiguous] | a \\[b\\] \\| c',
  );
  expect(writeForms(FORMS, 'deprecated')).toBe('estampillas');
  expect(writeForms(FORMS, 'admitted')).toBe('');
});

describe('readForms', () => {
  it('reads rules however they are typed', () => {
    const { forms } = readForms('SNAP[Ambiguous ,CAPITALS]\n WIC []', 'admitted');
    expect(forms).toEqual([
      form('SNAP', { standing: 'admitted', case: 'capitals', ambiguous: true }),
      form('WIC', { standing: 'admitted' }),
    ]);
  });

  it.each(['SNAP [captals]', '[capitals]', 'SNAP [capitals] too', 'SNAP [', 'a [b [c]]'])(
    'names what it can’t read: %s',
    (item) => {
      expect(readForms(`WIC | ${item}`, 'preferred')).toEqual({
        forms: [form('WIC')],
        unread: [item],
      });
    },
  );
});

it('gives back any forms exactly', () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('\\', '|', '[', ']', ',', 'capitals', 'a', ' '))
        .map((all) => all.join('')),
    )
    .map((any) => any.replaceAll('\n', '').trim())
    .filter((any) => any !== '');
  const forms = fc.array(
    fc.record({
      text,
      case: fc.constantFrom('any' as const, 'capitals' as const),
      standing: fc.constant('admitted' as const),
      ambiguous: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(forms, (any) => {
      expect(readForms(writeForms(any, 'admitted'), 'admitted')).toEqual({
        forms: any,
        unread: [],
      });
    }),
    { numRuns: 500 },
  );
});
