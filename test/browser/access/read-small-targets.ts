/**
 * What of a surface is smaller to press than 24 × 24 px (WCAG 2.5.8); words within a sentence are
 * exempt there. Each fault in a line. Sent into the page as its text, so it stands alone.
 */
export function readSmallTargets(surface: Element): string[] {
  const faults: string[] = [];
  const controls: HTMLElement[] = [];
  const visit = (root: Element | ShadowRoot) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.matches('a[href], button, input, select, textarea, summary'))
        controls.push(element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(surface);

  /** A press on its label is a press on a box to tick, a choice or a file. */
  const targetOf = (control: HTMLElement) =>
    control instanceof HTMLInputElement && /^(?:checkbox|radio|file)$/.test(control.type)
      ? (control.labels?.[0] ?? control)
      : control;
  const isInSentence = (element: HTMLElement) =>
    getComputedStyle(element).display === 'inline' &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node instanceof Text && node.data.trim().length > 1,
    );

  for (const control of controls) {
    if (!control.checkVisibility({ visibilityProperty: true })) continue;
    const target = targetOf(control);
    if (isInSentence(target)) continue;
    const { width, height } = target.getBoundingClientRect();
    if (width >= 24 && height >= 24) continue;
    const name = (control.getAttribute('aria-label') ?? control.textContent ?? '')
      .trim()
      .slice(0, 30);
    faults.push(
      `${control.localName} “${name}” is ${Math.round(width)} × ${Math.round(height)} px`,
    );
  }
  return faults;
}
