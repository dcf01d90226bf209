/** Keeps a date or a name in one piece, left to right, inside right-to-left text (UAX #9). */
export function isolate(text: string): string {
  return `\u2066${text}\u2069`;
}
