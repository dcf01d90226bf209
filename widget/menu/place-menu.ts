/** Room between button and menu, and between menu and window edge, in CSS pixels. */
const GAP = 8;

/** Puts an open menu above its button, or below where there is more room, whole in the window. */
export function placeMenu(menu: HTMLElement, button: HTMLElement): void {
  const { innerWidth, innerHeight } = menu.ownerDocument.defaultView as Window;
  const at = button.getBoundingClientRect();
  const above = at.top - 2 * GAP;
  const below = innerHeight - at.bottom - 2 * GAP;
  menu.style.maxHeight = `${Math.max(above, below)}px`;
  const { offsetWidth: width, offsetHeight: height } = menu;
  const top = below >= height || below >= above ? at.bottom + GAP : at.top - GAP - height;
  const left = Math.min(at.left, innerWidth - GAP - width);
  Object.assign(menu.style, { top: `${Math.max(GAP, top)}px`, left: `${Math.max(GAP, left)}px` });
}
