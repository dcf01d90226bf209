import findAndReplaceDOMText from 'findandreplacedomtext';
import { alternation } from './alternation.ts';
import type { ToolInput } from './tool.ts';

/** findAndReplaceDOMText with one RegExp, in its mode for prose: words may run through elements. */
export function findAndReplace({ words }: ToolInput): number {
  findAndReplaceDOMText(document.body, { find: alternation(words), wrap: 'mark', preset: 'prose' });
  return document.querySelectorAll('mark').length;
}
