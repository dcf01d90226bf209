import type { Mark } from '../page/mark.ts';
import { isLauncher, isOurElement } from '../page/our-elements.ts';

/** How long the pointer rests on a word before its card opens, in milliseconds. */
const REST = 350;

/** How long a card opened by resting stays after the pointer left word and card, in milliseconds. */
const LEAVE = 400;

/** What belongs to the page when pressed, whatever word it holds. */
const INTERACTIVE =
  'a[href],area,button,details>summary,embed,iframe,input,label,object,option,select,textarea,[contenteditable]:not([contenteditable="false"]),[onclick],[role="button"],[role="checkbox"],[role="link"],[role="menuitem"],[role="option"],[role="radio"],[role="switch"],[role="tab"],[tabindex]:not([tabindex="-1"])';

/** True where what was pressed belongs to the page. */
export function isPagesOwn(target: EventTarget | null): boolean {
  const { closest } = (target ?? {}) as Partial<Element>;
  // The document has no such method; a field of a form may stand in its place.
  return typeof closest === 'function' && closest.call(target, INTERACTIVE) !== null;
}

/** What the reader did to ask: let the pointer rest, or pressed. */
export type Gesture = 'rest' | 'press';

/** What the pointer's readings lead to. */
export interface PointerHandlers {
  readonly open: (mark: Mark, gesture: Gesture) => void;
  /** The pointer has left a word it had opened, and its card. */
  readonly leave: () => void;
  /** She pressed elsewhere. */
  readonly dismiss: () => void;
}

/** The element of ours an event is in, or none. */
function ourElement(event: Event): Node | undefined {
  return (event.composedPath() as Node[]).find(isOurElement);
}

/** Mouse, pen and touch, over a document and the frames in it. */
export interface Pointer {
  /**
   * Watches a document until the signal aborts; nothing is kept from the page.
   *
   * @param find - the mark at a point of this document's window.
   */
  readonly follow: (
    document: Document,
    find: (x: number, y: number) => Mark | null,
    signal: AbortSignal,
  ) => void;
}

/** One pointer for all that is followed: what is left in one document was opened in another. */
export function createPointer(
  { open, leave, dismiss }: PointerHandlers,
  signal: AbortSignal,
): Pointer {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let rested: Mark | null = null;

  const stopLeaving = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };

  const onRest = (mark: Mark | null) => {
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

  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    stopLeaving();
  });

  const follow: Pointer['follow'] = (document, find, until) => {
    const onMove = (event: PointerEvent) => {
      clearTimeout(resting);
      if (event.pointerType === 'touch' || event.buttons) return;
      const ours = ourElement(event);
      if (ours && !isLauncher(ours)) {
        stopLeaving();
        return;
      }
      const { clientX, clientY } = event;
      // The launcher is no word's card, and lies over words it does not belong to.
      const mark = () => (ours ? null : find(clientX, clientY));
      resting = setTimeout(
        () => {
          if (!until.aborted) onRest(mark());
        },
        rested ? REST / 3 : REST,
      );
    };

    const onClick = (event: MouseEvent) => {
      if (ourElement(event)) return;
      const belongsToPage = event.defaultPrevented || isPagesOwn(event.target);
      const selecting = !document.getSelection()?.isCollapsed;
      const mark = belongsToPage || selecting ? null : find(event.clientX, event.clientY);
      rested = mark;
      if (mark) open(mark, 'press');
      else dismiss();
    };

    // Who presses has decided: no card comes after it by itself.
    const onDown = () => clearTimeout(resting);

    document.addEventListener('pointermove', onMove, { passive: true, signal: until });
    document.addEventListener('pointerdown', onDown, { passive: true, signal: until });
    document.addEventListener('click', onClick, { signal: until });
  };
  return { follow };
}
