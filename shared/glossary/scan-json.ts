import { createScanner } from 'jsonc-parser';

/** Levels a glossary file may nest; its format needs four. */
const DEEPEST = 50;

/** Kinds of token, as jsonc-parser numbers them: its const enum can't be read file by file. */
const TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  string: 10,
  end: 17,
} as const;

/** What `JSON.parse` takes without a word, but no glossary file may hold. */
export interface JsonProblem {
  /** Where it begins, in UTF-16 units. */
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/**
 * The first place where a JSON text nests too deep or gives one object the same key twice, of which
 * `JSON.parse` silently keeps the last; null if there is none. A text that is no JSON is read as far
 * as it makes sense. Works without recursion: no nesting is deep enough to break it off.
 */
export function scanJson(text: string): JsonProblem | null {
  const scanner = createScanner(text, true);
  /** The keys met so far in each object that is open; null for a list. */
  const open: (Set<string> | null)[] = [];
  let awaitsKey = false;
  for (let kind: number = scanner.scan(); kind !== TOKEN.end; kind = scanner.scan()) {
    if (kind === TOKEN.openBrace || kind === TOKEN.openBracket) {
      if (open.length === DEEPEST) return tooDeep(scanner.getTokenOffset());
      awaitsKey = kind === TOKEN.openBrace;
      open.push(awaitsKey ? new Set() : null);
    } else if (kind === TOKEN.closeBrace || kind === TOKEN.closeBracket) {
      open.pop();
    } else if (kind === TOKEN.comma) {
      awaitsKey = true;
    } else if (kind === TOKEN.string && awaitsKey) {
      const key = scanner.getTokenValue();
      const keys = open.at(-1);
      if (keys?.has(key)) return twice(scanner.getTokenOffset(), key);
      keys?.add(key);
      awaitsKey = false;
    }
  }
  return null;
}

function tooDeep(offset: number): JsonProblem {
  return {
    offset,
    message: `It nests more than ${DEEPEST} levels deep.`,
    remedy: 'Compare it with another file of its kind: none needs more than five levels.',
  };
}

function twice(offset: number, key: string): JsonProblem {
  return {
    offset,
    message: `The key "${key}" stands a second time in the same object, where only the last would count.`,
    remedy: 'Remove one of the two.',
  };
}
