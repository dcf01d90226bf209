/**
 * Text of a surface that nobody can read whole: cut off by what holds it, or run out of the box it was
 * written in; and a surface that must be moved sideways. Each fault in a line. Sent into the page as its
 * text, so it stands alone.
 */
export function readCutText(surface: Element): string[] {
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = surface;
  if (scrollWidth > clientWidth) faults.push(`scrolls sideways by ${scrollWidth - clientWidth} px`);

  /** What is there for listeners only, or can be scrolled to. */
  const isUnseen = (style: CSSStyleDeclaration) =>
    style.clipPath !== 'none' || style.opacity === '0';
  const isOpaque = ({ backgroundColor, borderTopWidth }: CSSStyleDeclaration) =>
    !/, 0\)$|^transparent$/.test(backgroundColor) || Number.parseFloat(borderTopWidth) > 0;
  /** How far letters may stand out of their line. */
  const ROOM = 3;

  const faultOf = (text: Text): string | null => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()].filter(
      ({ width, height }) => width > 0 && height > 0,
    );
    for (let up = text.parentElement; up && up !== surface; up = up.parentElement) {
      const style = getComputedStyle(up);
      if (isUnseen(style)) return null;
      if (/auto|scroll/.test(style.overflow)) return null;
      const isClip = /hidden|clip/.test(style.overflow);
      if (!isClip && (style.display === 'inline' || !isOpaque(style))) continue;
      const box = up.getBoundingClientRect();
      const out = rects.find(
        ({ left, right, top, bottom }) =>
          left < box.left - ROOM ||
          right > box.right + ROOM ||
          top < box.top - ROOM ||
          bottom > box.bottom + ROOM,
      );
      if (out)
        return `“${text.data.trim().slice(0, 30)}” ${isClip ? 'is cut by' : 'leaves'} ${up.localName}.${up.className}`;
      // What a box holds moves with it.
      if (!isClip) return null;
    }
    return null;
  };

  const visit = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
      if (!(node instanceof Text) || !node.data.trim()) continue;
      // What a field holds or offers is moved through by key, and a code is no text to read.
      if (!node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      if (node.parentElement.closest('option, textarea, script, style, svg')) continue;
      const fault = faultOf(node);
      if (fault) faults.push(fault);
    }
  };
  visit(surface);
  return faults;
}
