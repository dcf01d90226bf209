import { expect, it } from 'vitest';
import { SettingsKeeper } from '../../../extension/background/settings-keeper.ts';
import type { KeptArea } from '../../../extension/storage/kept-area.ts';
import { DEFAULTS } from '../../../shared/settings/settings.ts';

/** An area in memory, whose every answer takes its time. */
function memory(kept: Record<string, unknown> = {}) {
  const later = () => new Promise((resolve) => setTimeout(resolve, 1));
  const area: KeptArea = {
    get: async (key) => {
      await later();
      return kept[key];
    },
    set: async (key, value) => {
      await later();
      kept[key] = value;
    },
    remove: async (key) => {
      delete kept[key];
    },
    all: async () => kept,
  };
  return { kept, keeper: new SettingsKeeper(async () => area) };
}

it('has the defaults until something is chosen', async () => {
  expect(await memory().keeper.read()).toEqual(DEFAULTS);
});

it('keeps both of two changes made at once', async () => {
  const { keeper } = memory();
  await Promise.all([keeper.change({ language: 'vi' }), keeper.change({ sites: 'all' })]);
  expect(await keeper.read()).toEqual({ ...DEFAULTS, language: 'vi', sites: 'all' });
});

it('puts aside what a later version has written before it writes', async () => {
  const newer = { format: 99, language: 'vi' };
  const { kept, keeper } = memory({ settings: newer });
  expect(await keeper.read()).toEqual(DEFAULTS);
  await keeper.change({ language: 'ht' });
  expect(kept['settings-unread']).toEqual(newer);
  expect((await keeper.read()).language).toBe('ht');
});

it('says when something can not be kept, and goes on with the next', async () => {
  const { kept, keeper } = memory();
  const full = new SettingsKeeper(async () => ({
    get: async () => undefined,
    set: () => Promise.reject(new Error('full')),
    remove: async () => {},
    all: async () => ({}),
  }));
  await expect(full.change({ language: 'vi' })).rejects.toThrow('full');
  await expect(full.change({ language: 'vi' })).rejects.toThrow('full');
  await keeper.change({ language: 'vi' });
  expect(kept.settings).toMatchObject({ language: 'vi' });
});

it('makes hosts quiet that two windows name at once, and loud again', async () => {
  const { keeper } = memory();
  await Promise.all([keeper.setQuiet('a.example', true), keeper.setQuiet('b.example', true)]);
  expect((await keeper.read()).quietHosts).toEqual(['a.example', 'b.example']);
  expect((await keeper.setQuiet('a.example', false)).quietHosts).toEqual(['b.example']);
});

it('does not take storage that can’t be had for choices that were never made', async () => {
  const keeper = new SettingsKeeper(() => Promise.reject(new Error('blocked')));
  await expect(keeper.read()).rejects.toThrow('blocked');
});
