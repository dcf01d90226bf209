import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, unguardFormula } from '../../shared/exchange/guard-formula.ts';

const RISKY = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\0=1',
  '＝1',
  '＋1',
  '－1',
  '＠A',
];

it.each(RISKY)('puts an apostrophe before %j, also where one stands already', (text) => {
  expect(guardFormula(text)).toBe(`'${text}`);
  expect(guardFormula(`'${text}`)).toBe(`''${text}`);
});

it('leaves other text alone', () => {
  for (const text of ['', 'SNAP', "l'aide", "'quoted'", '1+1', 'a=b', '401(k)']) {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  }
});

it('takes a cell whose apostrophe the program took away', () => {
  expect(unguardFormula('=1+1')).toBe('=1+1');
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom("'", '=', '-', '＠', '\t', 'a')).map((parts) => parts.join('')),
  );

  it('comes back exactly, and begins no formula on the way', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(unguardFormula(guardFormula(any))).toBe(any);
        expect(guardFormula(any)).not.toMatch(/^[=+\-@＝＋－＠\t\r\n\0]/);
      }),
    );
  });
});
