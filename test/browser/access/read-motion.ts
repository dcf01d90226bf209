/**
 * What of a surface moves, or would when it is used: animations, transitions, smooth scrolling. Each in
 * a line. Sent into the page as its text, so it stands alone.
 */
export function readMotion(surface: Element): string[] {
  const faults: string[] = [];
  const look = (element: Element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    const moves = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
    if (moves) faults.push(`${element.localName}.${element.className} takes ${transitionDuration}`);
    if (animationName !== 'none') faults.push(`${element.localName} plays ${animationName}`);
    if (scrollBehavior === 'smooth') faults.push(`${element.localName} scrolls smoothly`);
    for (const child of element.shadowRoot?.children ?? []) look(child);
    for (const child of element.children) look(child);
  };
  look(surface);
  return faults;
}
