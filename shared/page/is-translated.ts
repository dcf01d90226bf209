import { elementKind } from './element-kind.ts';

/**
 * True for an element that a page translator wrote: Google's `font` (Chrome, and the widget sites
 * have), Microsoft's attributes (Edge), Yandex's own element. Firefox leaves no trace on what it wrote.
 */
function isTranslators(element: Element): boolean {
  if (element.localName === 'ya-tr-span')
    return element.getAttribute('data-translated') !== 'false';
  if (element.hasAttribute('_msttexthash') || element.hasAttribute('_istranslated')) return true;
  const style = element.localName === 'font' ? element.getAttribute('style') : null;
  return style?.includes('vertical-align: inherit') ?? false;
}

/** True for text that a page translator put there, as far as the page shows it. */
export function isTranslated({ parentElement }: Node): boolean {
  for (let one = parentElement; one; one = one.parentElement) {
    if (isTranslators(one)) return true;
    if (elementKind(one.localName) === 'block') return false;
  }
  return false;
}
