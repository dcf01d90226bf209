import { describe, expect, it } from 'vitest';
import { DEFAULTS, parseSettings, withQuiet } from '../../shared/settings/settings.ts';

describe('stored settings', () => {
  it('are read as they were written', () => {
    const settings = { format: 1, language: 'vi', quietHosts: ['a.gov'] };
    expect(parseSettings(settings)).toEqual(settings);
  });

  it.each([
    ['nothing', undefined],
    ['a later format', { format: 2, language: 'vi', quietHosts: [] }],
    ['a wrong kind', { format: 1, language: 7, quietHosts: [] }],
    ['a list', []],
  ])('are the defaults for %s', (_, stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULTS);
  });
});

describe('a host', () => {
  it('is made quiet once, and loud again', () => {
    const quiet = withQuiet(withQuiet(DEFAULTS, 'a.gov', true), 'a.gov', true);
    expect(quiet.quietHosts).toEqual(['a.gov']);
    expect(withQuiet(quiet, 'a.gov', false).quietHosts).toEqual([]);
    expect(DEFAULTS.quietHosts).toEqual([]);
  });
});
