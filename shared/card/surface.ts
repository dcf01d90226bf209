/** A box of ours in the top layer. */
export interface Surface {
  readonly element: HTMLElement;
  /** Shows it, above all else there is now, for a word of the page or none; takes the focus in if it is asked to. */
  readonly show: (focus: HTMLElement | null, word?: Node) => void;
  /** Hides it; the focus goes back to where it was if it was inside. */
  readonly hide: () => void;
}

/** What a node may stand in: a slot of a shadow tree first. */
type Slotted = Partial<Pick<Element & ShadowRoot, 'assignedSlot' | 'host' | 'matches'>>;

/**
 * True while a modal dialog or a fullscreen element of the page's keeps everybody from all outside
 * it: one of the document, or one that a word stands in, through shadow trees.
 */
function isBlocked(word: Node | undefined): boolean {
  for (let one: (Node & Slotted) | null | undefined = word; one; ) {
    if (one.matches?.(':modal')) return true;
    one = one.assignedSlot ?? one.parentNode ?? one.host;
  }
  return document.querySelector(':modal') !== null;
}

/**
 * A dialog that leaves the page usable, shown by the popover API; over a page's modal dialog
 * or fullscreen element it is shown modally itself, as nothing else can be reached there.
 *
 * @param root - gives the shadow root it lives in.
 * @param name - its class.
 * @param label - id of its title.
 * @param close - asked to close it, by a phone's way back while it is shown modally.
 */
export function createSurface(
  root: () => ShadowRoot,
  name: string,
  label: string,
  close: () => void,
): Surface {
  let before: HTMLElement | null = null;
  const element = document.createElement('dialog');
  element.className = name;
  element.popover = 'manual';
  element.setAttribute('aria-labelledby', label);
  element.oncancel = close;
  const shut = () => {
    element.close();
    element.hidePopover();
  };
  return {
    element,
    show(focus, word) {
      const shadow = root();
      const active = (shadow.activeElement ?? document.activeElement) as HTMLElement | null;
      const isInside = element.contains(active);
      if (element.parentNode !== shadow) shadow.append(element);
      // Shown anew, it lies above whatever the page has put on top since.
      shut();
      if (isBlocked(word)) element.showModal();
      else element.showPopover();
      if (!focus) return;
      if (!isInside) before = active;
      focus.focus();
    },
    hide() {
      const hadFocus = element.contains(root().activeElement);
      shut();
      if (hadFocus) before?.focus();
      before = null;
    },
  };
}
