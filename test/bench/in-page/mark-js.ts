import Mark from 'mark.js';
import { alternation } from './alternation.ts';
import type { ToolInput } from './tool.ts';

/** mark.js with one RegExp of all spellings: the fair use of it. */
export function markRegExp({ words }: ToolInput): Promise<number> {
  return new Promise((done) => new Mark(document.body).markRegExp(alternation(words), { done }));
}

/** mark.js as its page shows it: a list of words. Its cost grows with each of them. */
export function markWords({ words }: ToolInput): Promise<number> {
  return new Promise((done) =>
    new Mark(document.body).mark(words, { accuracy: 'exactly', separateWordSearch: false, done }),
  );
}
