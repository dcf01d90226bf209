/** The Chromium in which a highlight's style came to be inherited (CSS Pseudo-Elements 4, §3.5). */
const CHROMIUM = 131;

/**
 * True where a highlight styled on the root element is so on everything in it. Nothing tells it but
 * the browser's name: what is asked of a document without a window has no style.
 *
 * @param userAgent - `navigator.userAgent`.
 */
export function inheritsHighlights(userAgent: string): boolean {
  return Number(/Chrome\/(\d+)/.exec(userAgent)?.[1] ?? 0) >= CHROMIUM;
}
