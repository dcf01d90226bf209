/** `lang`, or `xml:lang` where XHTML has only that. */
export function languageOf(element: Element): string | null {
  return element.getAttribute('lang') ?? element.getAttribute('xml:lang');
}
