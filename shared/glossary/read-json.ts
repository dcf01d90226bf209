import { type ParseError, parseTree } from 'jsonc-parser';
import type { Fault } from './fault.ts';
import { placeInText } from './place-in-text.ts';
import { scanJson } from './scan-json.ts';

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
  const fault = (offset: number, said: Pick<Fault, 'message' | 'remedy'>) => ({
    fault: { level: 'fault' as const, path, place: placeInText(text, offset), ...said },
  });
  // Before all else: the parser that finds a syntax error's place can't bear endless nesting.
  const problem = scanJson(text);
  if (problem) return fault(problem.offset, problem);
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return fault(offsetOfSyntaxError(text, String(error)), {
      message: 'It is not valid JSON from here on.',
      remedy: 'Look for a missing comma, quotation mark or bracket just before this place.',
    });
  }
}
