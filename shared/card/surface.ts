/** A box of ours in the top layer. */
export interface Surface {
  readonly element: HTMLElement;
  /** Shows it, and takes the focus in if it is asked to. */
  readonly show: (focus: HTMLElement | null) => void;
  /** Hides it; the focus goes back to where it was if it was inside. */
  readonly hide: () => void;
}

/**
 * A dialog that leaves the page usable, shown by the popover API.
 *
 * @param root - gives the shadow root it lives in.
 * @param name - its class.
 * @param label - id of its title.
 */
export function createSurface(root: () => ShadowRoot, name: string, label: string): Surface {
  let before: HTMLElement | null = null;
  const element = document.createElement('section');
  element.className = name;
  element.popover = 'manual';
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-labelledby', label);
  return {
    element,
    show(focus) {
      const shadow = root();
      if (element.parentNode !== shadow) shadow.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
      if (!focus) return;
      const active = (shadow.activeElement ?? document.activeElement) as HTMLElement | null;
      if (!element.contains(active)) before = active;
      focus.focus();
    },
    hide() {
      const hadFocus = element.contains(root().activeElement);
      if (element.matches(':popover-open')) element.hidePopover();
      if (hadFocus) before?.focus();
      before = null;
    },
  };
}
