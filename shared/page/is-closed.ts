import { isClobbered } from './is-clobbered.ts';

/**
 * True for an element whose text, with all it holds, is left alone: what can be edited, and what
 * the page says is not to be translated (`translate="no"`, or the class Google's and Microsoft's
 * translators honour), Google's own banner and tooltip with it (`skiptranslate`); and a form that
 * does not say what it is.
 */
export function isClosed(element: Element): boolean {
  if (isClobbered(element)) return true;
  if (!element.hasAttributes()) return false;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return (
    element.getAttribute('translate')?.toLowerCase() === 'no' ||
    hasClass(element, 'notranslate') ||
    hasClass(element, 'skiptranslate') ||
    element.getAttribute('role') === 'textbox'
  );
}

/** Lists of classes cost more than their text, which tells nearly always. */
function hasClass(element: Element, name: string): boolean {
  return element.getAttribute('class')?.includes(name) === true && element.classList.contains(name);
}
