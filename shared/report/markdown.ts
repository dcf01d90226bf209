import { directionOf } from '../language/languages.ts';

/** What Markdown, or HTML within it, would read as more than itself inside a line. */
const SPECIAL = /[\\`*_[\]<>&~|#]/g;

/** Content as Markdown shows it letter by letter: no mark-up, no HTML, no link. */
export function escapeMarkdown(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

/** A line that begins with escaped content, so that its beginning makes no list, rule or heading. */
export function escapeBeginning(escaped: string): string {
  return escaped.replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) =>
    /\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
}

/**
 * Content in quotation marks within an English line. What runs from right to left is isolated
 * (U+2067, U+2069), or the marks and what follows would change sides.
 */
export function quote(text: string, language: string): string {
  const escaped = escapeMarkdown(text);
  return directionOf(language) === 'rtl' ? `“\u2067${escaped}\u2069”` : `“${escaped}”`;
}
