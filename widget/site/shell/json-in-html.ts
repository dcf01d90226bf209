/** Characters that could end a script element, open a comment or break a line of an old script. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** A value as JSON that may stand in a script element of an HTML page: it holds no `<`, `>` or `&`. */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
