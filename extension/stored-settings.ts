import { browser } from 'wxt/browser';
import { DEFAULTS, type Settings, type SettingsPatch } from '../shared/settings/settings.ts';
import { askBackground } from './ask-background.ts';
import { parsePageRequest, type SettingsAnswer } from './messages.ts';

/** What the reader has chosen; the defaults where nobody answers. */
export async function readSettings(): Promise<Settings> {
  return (await askBackground<SettingsAnswer>({ type: 'settings' }))?.settings ?? DEFAULTS;
}

/**
 * Changes some of what the reader has chosen.
 *
 * @returns false if it could not be kept.
 */
export async function changeSettings(patch: SettingsPatch): Promise<boolean> {
  return (await askBackground<SettingsAnswer>({ type: 'change-settings', patch })) !== null;
}

/**
 * Told of every change of the settings, whoever made it, until the signal aborts.
 *
 * @param cleared - told when all that was held of anybody has been wiped.
 */
export function watchSettings(
  changed: (settings: Settings) => void,
  signal: AbortSignal,
  cleared: () => void,
): void {
  const listener = (message: unknown, sender: { readonly id?: string }) => {
    const request = sender.id === browser.runtime.id ? parsePageRequest(message) : null;
    if (request?.type === 'settings-changed') changed(request.settings);
    if (request?.type === 'cleared') cleared();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
