import { isOver } from '../../../shared/private/idle-clock.ts';

/** What shows that somebody is there. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;

/**
 * Calls back once nobody has used the page for some minutes; then again after the next such pause. A
 * page that was away in the browser's memory for that long counts as unused.
 */
export function whenIdle(
  window: Window,
  minutes: number,
  idle: () => void,
  signal: AbortSignal,
): void {
  const pause = minutes * 60_000;
  let last = Date.now();
  let isUsed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const now = Date.now();
    if (!isOver(last, now, minutes)) {
      timer = setTimeout(look, last + pause - now);
      return;
    }
    isUsed = false;
    idle();
  };
  const used = () => {
    last = Date.now();
    if (isUsed) return;
    isUsed = true;
    timer = setTimeout(look, pause);
  };
  for (const sign of SIGNS) {
    window.addEventListener(sign, used, { signal, passive: true, capture: true });
  }
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted && isUsed && isOver(last, Date.now(), minutes)) {
        clearTimeout(timer);
        look();
      }
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}
