import {
  DEFAULTS,
  parseSettings,
  type Settings,
  withQuiet,
} from '../../shared/settings/settings.ts';
import type { SettingsPatch } from '../../shared/settings/settings-patch.ts';
import type { KeptArea } from '../storage/kept-area.ts';

const KEY = 'settings';

/** Where settings that this version can't read are put, before new ones take their place. */
const ASIDE = 'settings-unread';

/** Keeps what the reader has chosen: in the background only, so that two windows can't cross. */
export class SettingsKeeper {
  private last: Promise<unknown> = Promise.resolve();

  /** @param area - the one that holds now. */
  constructor(private readonly area: () => Promise<KeptArea>) {}

  /**
   * What she has chosen; the defaults where what is kept is no settings, or of a later version.
   *
   * @throws if storage can't be had: defaults would then show her choices as lost.
   */
  async read(): Promise<Settings> {
    const area = await this.area();
    return parseSettings(await area.get(KEY)) ?? DEFAULTS;
  }

  /**
   * Changes some of it, after whatever else is being changed.
   *
   * @throws if it can't be kept.
   */
  change(patch: SettingsPatch): Promise<Settings> {
    return this.inTurn((settings) => ({ ...settings, ...withoutAbsent(patch) }));
  }

  /**
   * Makes a host quiet, or no longer, whichever others another window has made so meanwhile.
   *
   * @throws if it can't be kept.
   */
  setQuiet(host: string, isQuiet: boolean): Promise<Settings> {
    return this.inTurn((settings) => withQuiet(settings, host, isQuiet));
  }

  private inTurn(edit: (settings: Settings) => Settings): Promise<Settings> {
    const changed = this.last.then(() => this.write(edit));
    this.last = changed.catch(() => {});
    return changed;
  }

  private async write(edit: (settings: Settings) => Settings): Promise<Settings> {
    const area = await this.area();
    const stored = await area.get(KEY);
    const known = parseSettings(stored);
    if (!known && stored !== undefined) await area.set(ASIDE, stored);
    const settings = edit(known ?? DEFAULTS);
    await area.set(KEY, settings);
    return settings;
  }
}

function withoutAbsent(patch: SettingsPatch): Partial<Settings> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
