import type { Mark } from '../page/mark.ts';

/** How long the pointer rests on a word before its card opens, in milliseconds. */
const REST = 350;

/** How long a card opened by resting stays after the pointer left word and card, in milliseconds. */
const LEAVE = 400;

/** What belongs to the page when pressed, whatever word it holds. */
const INTERACTIVE =
  'a[href],area,button,details>summary,dialog,embed,iframe,input,label,object,option,select,textarea,[contenteditable]:not([contenteditable="false"]),[onclick],[role="button"],[role="checkbox"],[role="link"],[role="menuitem"],[role="option"],[role="radio"],[role="switch"],[role="tab"],[tabindex]:not([tabindex="-1"])';

/** What the reader did to ask: let the pointer rest, or pressed. */
export type Gesture = 'rest' | 'press';

/** What the pointer's readings lead to. */
export interface PointerHandlers {
  readonly find: (x: number, y: number) => Mark | null;
  readonly open: (mark: Mark, gesture: Gesture) => void;
  /** The pointer has left a word it had opened, and its card. */
  readonly leave: () => void;
  /** She pressed elsewhere. */
  readonly dismiss: () => void;
}

function isOurs(event: Event): boolean {
  return event
    .composedPath()
    .some((one) => (one as Node).nodeName?.toLowerCase() === 'termlight-host');
}

/** Watches mouse, pen and touch until the signal aborts; nothing is kept from the page. */
export function startPointer(
  document: Document,
  { find, open, leave, dismiss }: PointerHandlers,
  signal: AbortSignal,
): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let rested: Mark | null = null;

  const stopLeaving = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };

  const onRest = (x: number, y: number) => {
    const mark = find(x, y);
    if (mark && mark !== rested) open(mark, 'rest');
    if (mark) {
      rested = mark;
      stopLeaving();
    } else if (rested && leaving === undefined) {
      leaving = setTimeout(() => {
        rested = null;
        leaving = undefined;
        leave();
      }, LEAVE);
    }
  };

  const onMove = (event: PointerEvent) => {
    clearTimeout(resting);
    if (event.pointerType === 'touch' || event.buttons) return;
    if (isOurs(event)) stopLeaving();
    else resting = setTimeout(onRest, rested ? REST / 3 : REST, event.clientX, event.clientY);
  };

  const onClick = (event: MouseEvent) => {
    if (isOurs(event)) return;
    const target = event.target as Element | null;
    const belongsToPage = event.defaultPrevented || target?.closest?.(INTERACTIVE);
    const selecting = !document.getSelection()?.isCollapsed;
    const mark = belongsToPage || selecting ? null : find(event.clientX, event.clientY);
    rested = mark;
    if (mark) open(mark, 'press');
    else dismiss();
  };

  // Who presses has decided: no card comes after it by itself.
  const onDown = () => clearTimeout(resting);

  document.addEventListener('pointermove', onMove, { passive: true, signal });
  document.addEventListener('pointerdown', onDown, { passive: true, signal });
  document.addEventListener('click', onClick, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    stopLeaving();
  });
}
