/**
 * Parts of a text that people read and write, with bars between: `HealthCare.gov | Premium`. A bar
 * or backslash in a part has a backslash before it.
 */
export function joinBars(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[\\|]/g, '\\$&')).join(' | ');
}

/** The parts of such a text, without the spaces around them. */
export function splitBars(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const [token] of text.matchAll(/\\[\\|]|./gsu)) {
    if (token === '|') {
      parts.push(part);
      part = '';
    } else part += /^\\[\\|]$/.test(token) ? token.slice(1) : token;
  }
  return [...parts, part].map((one) => one.trim());
}
