import { afterEach, expect, it, vi } from 'vitest';
import { warn } from '../../../widget/launcher/warn.ts';

afterEach(() => vi.restoreAllMocks());

it('tells all faults in one warning, and each only once', () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
  warn(['One.', 'Two.']);
  warn(['One.', 'Two.']);
  warn([]);
  expect(said.mock.calls).toEqual([['Termlight: One.\nTwo.']]);
});
