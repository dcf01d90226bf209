/** Keeps a word in one piece inside other text, running the way of its own first letter (UAX #9). */
export function isolateFirstStrong(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Keeps a date or a name in one piece, left to right, inside right-to-left text (UAX #9). */
export function isolate(text: string): string {
  return `\u2066${text}\u2069`;
}
