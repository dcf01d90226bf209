import type { z } from 'zod';
import { type Fault, placeOf } from './fault.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong and what to do, for each way a value can miss the schema. */
function explain(issue: Issue): { message: string; remedy: string } {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        message: `It has a key the format does not know: ${issue.keys.join(', ')}.`,
        remedy: 'Remove it, or correct its spelling.',
      };
    case 'invalid_type': {
      const missing = issue.input === undefined;
      return {
        message: missing ? 'It is missing.' : `It is not of the kind expected (${issue.expected}).`,
        remedy: missing
          ? `Add it (${issue.expected}).`
          : `Write a value of kind ${issue.expected}.`,
      };
    }
    case 'invalid_value':
      return {
        message:
          issue.input === undefined ? 'It is missing.' : 'It is not one of the values allowed.',
        remedy: `Write one of: ${issue.values.map((value) => JSON.stringify(value)).join(', ')}.`,
      };
    case 'too_big':
      return {
        message: `It is too long: at most ${issue.maximum} allowed.`,
        remedy: 'Shorten it.',
      };
    case 'too_small':
      return {
        message: `It is too short: at least ${issue.minimum} needed.`,
        remedy: 'Add what is missing.',
      };
    default:
      return { message: `It ${issue.message}.`, remedy: 'Correct it.' };
  }
}

/** The faults zod found in one file's value, each with its place, what is wrong and what to do. */
export function schemaFaults(path: string, error: z.ZodError): readonly Fault[] {
  return error.issues.map((issue) => ({
    level: 'fault',
    path,
    place: placeOf(issue.path),
    ...explain(issue),
  }));
}
