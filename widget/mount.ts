import { contents } from 'virtual:termlight-contents';
import { isFirst } from './launcher/only-one.ts';
import { warn } from './launcher/warn.ts';
import { startWidget } from './launcher/widget.ts';
import { checkSettings } from './settings/check-settings.ts';
import type { Given } from './settings/given.ts';
import type { MountOptions } from './settings/mount-options.ts';

export type { MountOptions } from './settings/mount-options.ts';

const SECOND =
  'the widget is on this page already, and the first one counts. Take the other script tag, or the other call of mount, out.';

/**
 * Puts Termlight on the page: its launcher, and when a reader asks, marks and cards.
 *
 * @param options - checked; what is wrong is told on the console and left out.
 * @param signal - takes it off again: the document is then as it was found.
 */
export function mount(options: MountOptions = {}, signal?: AbortSignal): void {
  const stop = new AbortController();
  if (signal?.aborted) return;
  signal?.addEventListener('abort', () => stop.abort());
  document.addEventListener('termlight:gone', () => stop.abort(), {
    once: true,
    signal: stop.signal,
  });
  const given = options as Given;
  const { settings, faults } = checkSettings(given, contents);
  warn(faults);
  if (!settings) return;
  if (!isFirst(globalThis, stop.signal)) {
    warn([SECOND]);
    return;
  }
  const parts = {
    marks: () => import('./session/first-marks.ts'),
    menu: () => import('./menu/menu.ts'),
  };
  startWidget(document, { settings, given, parts }, stop.signal);
}
