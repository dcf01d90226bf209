import {
  DEFAULTS,
  parseSettings,
  type Settings,
  type SettingsPatch,
} from '../../shared/settings/settings.ts';
import type { KeptArea } from '../storage/kept-area.ts';

const KEY = 'settings';

/** Where settings that this version can't read are put, before new ones take their place. */
const ASIDE = 'settings-unread';

/** Keeps what the reader has chosen: in the background only, so that two windows can't cross. */
export class SettingsKeeper {
  private last: Promise<unknown> = Promise.resolve();

  /** @param area - the one that holds now. */
  constructor(private readonly area: () => Promise<KeptArea>) {}

  /** What she has chosen; the defaults where it can't be read. */
  async read(): Promise<Settings> {
    try {
      const area = await this.area();
      return parseSettings(await area.get(KEY)) ?? DEFAULTS;
    } catch {
      return DEFAULTS;
    }
  }

  /**
   * Changes some of it, after whatever else is being changed.
   *
   * @throws if it can't be kept.
   */
  change(patch: SettingsPatch): Promise<Settings> {
    const changed = this.last.then(() => this.write(patch));
    this.last = changed.catch(() => {});
    return changed;
  }

  private async write(patch: SettingsPatch): Promise<Settings> {
    const area = await this.area();
    const stored = await area.get(KEY);
    const known = parseSettings(stored);
    if (!known && stored !== undefined) await area.set(ASIDE, stored);
    const settings = { ...(known ?? DEFAULTS), ...withoutAbsent(patch) };
    await area.set(KEY, settings);
    return settings;
  }
}

function withoutAbsent(patch: SettingsPatch): Partial<Settings> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
