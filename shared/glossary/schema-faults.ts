import type * as z from 'zod';
import { type Fault, placeOf } from './fault.ts';

type Issue = z.core.$ZodIssue;
type Said = Pick<Fault, 'message' | 'remedy'>;

/** Faults told of one file; a file with more is broken as a whole. */
const MOST = 50;

/** How people call what zod calls by a word of programmers. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false, without quotation marks',
  array: 'a list in square brackets',
  object: 'an object in curly brackets',
};

/** What a length is counted in, by kind of value: one, and more than one. */
const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  string: ['character', 'characters'],
  array: ['item', 'items'],
};

function explainType({ input, expected }: Issue & { code: 'invalid_type' }): Said {
  const kind = KINDS[expected] ?? expected;
  if (input === undefined) return { message: 'It is missing.', remedy: `Add it: ${kind}.` };
  return { message: `It is not ${kind}.`, remedy: `Write ${kind} here.` };
}

function explainSize(issue: Issue & { code: 'too_big' | 'too_small' }): Said {
  const isBig = issue.code === 'too_big';
  const limit = Number(isBig ? issue.maximum : issue.minimum);
  const units = UNITS[issue.origin];
  const amount = units ? `${limit} ${units[limit === 1 ? 0 : 1]}` : String(limit);
  const [long, short] = units ? ['long', 'short'] : ['large', 'small'];
  if (isBig) {
    return {
      message: `It is too ${long}; it may have at most ${amount}.`,
      remedy: units ? 'Shorten it.' : 'Write a smaller number.',
    };
  }
  return {
    message: `It is too ${short}; it needs at least ${amount}.`,
    remedy: units ? 'Add what is missing.' : 'Write a larger number.',
  };
}

/** A value as people can find it in the file, cut where it goes on for long. */
function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? 'it';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** What is wrong and what to do, for each way a value can miss the schema. */
function explain(issue: Issue): Said {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        message: `It has a key the format does not know: ${issue.keys.join(', ')}.`,
        remedy: 'Remove it, or correct its spelling.',
      };
    case 'invalid_type':
      return explainType(issue);
    case 'invalid_value':
      return {
        message:
          issue.input === undefined ? 'It is missing.' : 'It is not one of the values allowed.',
        remedy: `Write one of: ${issue.values.map((value) => JSON.stringify(value)).join(', ')}.`,
      };
    case 'too_big':
    case 'too_small':
      return explainSize(issue);
    default:
      return { message: `It ${issue.message}.`, remedy: `Correct ${quoted(issue.input)}.` };
  }
}

/** The faults zod found in one file's value, each with its place, what is wrong and what to do. */
export function schemaFaults(path: string, error: z.ZodError): readonly Fault[] {
  const told = error.issues.slice(0, MOST).map(
    (issue): Fault => ({
      level: 'fault',
      path,
      place: placeOf(issue.path),
      ...explain(issue),
    }),
  );
  const left = error.issues.length - told.length;
  if (left === 0) return told;
  return [
    ...told,
    {
      level: 'fault',
      path,
      place: '',
      message: `It has ${left} more faults of this sort.`,
      remedy: 'Correct those above first, or compare the file with another of its kind.',
    },
  ];
}
