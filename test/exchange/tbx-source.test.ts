import { expect, it } from 'vitest';
import { readSourceLine, sourceLine } from '../../shared/exchange/tbx-source.ts';
import { source } from '../fixtures/entry.ts';

it.each([
  ['a day', source(), 'USDA | SNAP | https://www.fns.usda.gov/snap | 2024-05-01'],
  ['no day', source({ checked: null }), 'USDA | SNAP | https://www.fns.usda.gov/snap'],
  [
    'a bar in a title',
    source({ title: 'Help | CMS', checked: null }),
    'USDA | Help \\| CMS | https://www.fns.usda.gov/snap',
  ],
])('says a source with %s, and reads it', (_, one, line) => {
  expect(sourceLine(one)).toBe(line);
  expect(readSourceLine(line)).toEqual(one);
});

it.each(['Oxford 2007', 'A | B', 'A | | https://a.gov', 'A | B | https://a.gov | ', 'A|B|C|D|E'])(
  'does not guess at %j',
  (line) => {
    expect(readSourceLine(line)).toBeNull();
  },
);
