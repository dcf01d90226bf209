import type { Fault } from './fault.ts';

/** Where in a text an offset is, as people count: from line 1, column 1. */
function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Where V8's message says JSON breaks off; it names an offset, a line, or nothing at the text's end. */
function placeOfSyntaxError(text: string, message: string): string {
  const offset = /at position (\d+)/.exec(message)?.[1];
  return lineAndColumn(text, offset === undefined ? text.length : Number(offset));
}

/** The value of a JSON text, or the one fault that keeps it from being read. */
export function readJson(path: string, text: string): { value: unknown } | { fault: Fault } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return {
      fault: {
        level: 'fault',
        path,
        place: placeOfSyntaxError(text, String(error)),
        message: 'It is not valid JSON from here on.',
        remedy: 'Look for a missing comma, quotation mark or bracket just before this place.',
      },
    };
  }
}
