import { type ParseError, parseTree } from 'jsonc-parser';
import type { Fault } from './fault.ts';

/** Where in a text an offset is, as people count: from line 1, column 1. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Where a text stops being JSON, in UTF-16 units; V8's own message tells it only sometimes. */
function offsetOfSyntaxError(text: string, message: string): number {
  const told = /at position (\d+)/.exec(message)?.[1];
  if (told !== undefined) return Number(told);
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return errors[0]?.offset ?? 0;
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
        place: lineAndColumn(text, offsetOfSyntaxError(text, String(error))),
        message: 'It is not valid JSON from here on.',
        remedy: 'Look for a missing comma, quotation mark or bracket just before this place.',
      },
    };
  }
}
