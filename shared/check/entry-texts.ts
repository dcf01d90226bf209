import type { Entry } from '../glossary/entry.ts';

/** One text of an Entry's file, with the keys that lead to it. */
export interface PlacedText {
  readonly keys: readonly PropertyKey[];
  readonly text: string;
}

/** What an Entry knows from its path, not from its file. */
const FROM_PATH = new Set(['collection', 'language', 'term']);

/** Every text of a value that JSON can say, however deep, in order. */
export function textsOf(value: unknown, keys: readonly PropertyKey[] = []): readonly PlacedText[] {
  if (typeof value === 'string') return [{ keys, text: value }];
  if (value === null || typeof value !== 'object') return [];
  const parts = Array.isArray(value)
    ? value.map((one, i): [PropertyKey, unknown] => [i, one])
    : Object.entries(value);
  return parts.flatMap(([key, one]) => textsOf(one, [...keys, key]));
}

/** Every text of an Entry's file, new fields included without a change here. */
export function entryTexts(entry: Entry): readonly PlacedText[] {
  return Object.entries(entry)
    .filter(([key]) => !FROM_PATH.has(key))
    .flatMap(([key, value]) => textsOf(value, [key]));
}
