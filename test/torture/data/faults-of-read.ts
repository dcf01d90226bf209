import type { Read, Reader } from './readers.ts';

/** Longest sentence that a person still reads, in UTF-16 units. */
const LONGEST = 600;

/** What no sentence may hold: a stack, a programmer's word, another line. */
const NO_SENTENCE = /\n|\bat .+:\d+:\d+|\[object |\bundefined\b|\bNaN\b|Error:|ZodError/;

function faultOfSentence(sentence: string): string | null {
  if (sentence.length > LONGEST)
    return `a sentence of ${sentence.length}: ${sentence.slice(0, 80)}…`;
  if (!/^["“\p{L}\p{N}(].*[.!?…”]$/su.test(sentence)) return `no sentence: ${sentence}`;
  return NO_SENTENCE.test(sentence) ? `no plain sentence: ${JSON.stringify(sentence)}` : null;
}

/** True where every object of a value is a plain one, and has no key that would change another. */
function isClean(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (value instanceof Map) return isClean([...value]);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null)
    return false;
  if (Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every(isClean);
}

/** Everything wrong with what a reader made of a file. */
export function faultsOfRead({ value, said }: Read, { tells }: Reader): readonly string[] {
  const faults = said.flatMap((one) => faultOfSentence(one) ?? []);
  if (!isClean(value)) faults.push('what came out is not clean');
  if (tells && value === undefined && said.length === 0) faults.push('refused without a word');
  return faults;
}
