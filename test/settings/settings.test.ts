import { describe, expect, it } from 'vitest';
import { DEFAULTS, parseSettings, withQuiet } from '../../shared/settings/settings.ts';
import { settingsPatchSchema } from '../../shared/settings/settings-patch.ts';

describe('stored settings', () => {
  it('are read as they were written', () => {
    const settings = { ...DEFAULTS, language: 'vi', quietHosts: ['a.gov'], sites: 'click' };
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it.each([
    ['nothing', undefined],
    ['a later format', { ...DEFAULTS, format: 3 }],
    ['a list', []],
    ['text', 'settings'],
  ])('can not be read from %s', (_, stored) => {
    expect(parseSettings(stored)).toBeNull();
  });

  it('keep every choice but the one that can not be read', () => {
    const stored = { ...DEFAULTS, language: 'vi', sites: 'somewhere', idleMinutes: 7 };
    expect(parseSettings(stored)).toEqual({ ...DEFAULTS, language: 'vi' });
  });

  it('hold nothing that is no choice', () => {
    expect(parseSettings({ ...DEFAULTS, html: '<b>' })).toEqual(DEFAULTS);
  });
});

it('a change names choices there are, and each default can be chosen', () => {
  const { format, ...choices } = DEFAULTS;
  expect(format).toBe(2);
  expect(settingsPatchSchema.parse(choices)).toEqual(choices);
});

describe('a host', () => {
  it('is made quiet once, and loud again', () => {
    const quiet = withQuiet(withQuiet(DEFAULTS, 'a.gov', true), 'a.gov', true);
    expect(quiet.quietHosts).toEqual(['a.gov']);
    expect(withQuiet(quiet, 'a.gov', false).quietHosts).toEqual([]);
    expect(DEFAULTS.quietHosts).toEqual([]);
  });
});
