/**
 * What is wrong with a surface for those who use keys, large print or an unsteady hand; each fault in
 * a line. It is sent into the page as its text, so it stands alone.
 *
 * @param surface - the card, the panel, or the popup's document.
 */
export function readSurfaceFaults(surface: Element): string[] {
  const faults: string[] = [];
  const root = surface.getRootNode() as Document | ShadowRoot;
  const name = (element: Element) =>
    `${element.localName} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}”`;

  const { scrollWidth, clientWidth } = surface;
  if (scrollWidth > clientWidth) faults.push(`scrolls sideways by ${scrollWidth - clientWidth} px`);

  /** Middle of each stretch of a control that can be pressed. */
  const middles = (control: Element) =>
    [...control.getClientRects()].map(({ x, y, width, height }) => ({
      x: x + width / 2,
      y: y + height / 2,
    }));
  const isHit = (control: Element) =>
    middles(control).some(({ x, y }) => {
      const hit = root.elementFromPoint(x, y);
      return hit !== null && (control.contains(hit) || hit.contains(control));
    });

  for (const control of surface.querySelectorAll<HTMLElement>('a, button, input, select')) {
    // What has the focus already keeps the ring it got it with.
    control.blur();
    control.focus({ focusVisible: true } as FocusOptions);
    control.scrollIntoView({ block: 'nearest' });
    const style = getComputedStyle(control);
    if (root.activeElement !== control) faults.push(`${name(control)} takes no focus`);
    if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2) {
      faults.push(`${name(control)} has no ring when focused`);
    }
    if (!isHit(control)) faults.push(`${name(control)} is covered or cut off`);
    // A press on its label is a press on a box to tick or a choice.
    const target =
      control instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(control.type)
        ? (control.closest('label') ?? control)
        : control;
    // Links stand in lines of text, which are 24 px apart.
    const least = control.localName === 'a' ? 24 : 44;
    for (const { width, height } of target.getClientRects()) {
      if (height < least || width < 24) {
        faults.push(`${name(control)} is ${Math.round(width)} × ${Math.round(height)} px`);
      }
    }
  }
  return faults;
}
