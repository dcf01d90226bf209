import { expect, it } from 'vitest';
import { exchangeFault, isSerious } from '../../shared/exchange/exchange-fault.ts';

it('stops something unless it is a notice', () => {
  expect(isSerious(exchangeFault('row 2', 'It is empty.', 'Write it.'))).toBe(true);
  expect(isSerious(exchangeFault('row 2', 'It is a note.', 'Read it.', 'notice'))).toBe(false);
});
