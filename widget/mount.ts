import { contents } from 'virtual:termlight-contents';
import { isFirst } from './launcher/only-one.ts';
import { warn } from './launcher/warn.ts';
import { startWidget } from './launcher/widget.ts';
import { checkSettings } from './settings/check-settings.ts';
import type { MountOptions } from './settings/mount-options.ts';
import type { Given } from './settings/read-dataset.ts';

export type { MountOptions } from './settings/mount-options.ts';

const SECOND =
  'the widget is on this page already, and the first one counts. Take the other script tag, or the other call of mount, out.';

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

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
  const { settings, faults } = checkSettings(options as Given, contents, isSelector);
  warn(faults);
  if (!settings) return;
  if (!isFirst(globalThis, stop.signal)) {
    warn([SECOND]);
    return;
  }
  const parts = {
    marks: () => import('./session/explaining.ts'),
    menu: () => import('./menu/menu.ts'),
  };
  startWidget(document, { settings, parts }, stop.signal);
}
