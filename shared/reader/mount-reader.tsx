import type { MountedReader, ReaderOptions } from './reader-options.ts';

/**
 * Puts the reading view into an element of ours: ways to give a page or a letter, then its text with
 * marks and explanations. All of it is kept in memory only, and is gone when the signal aborts. Its
 * style is put into the document with it.
 *
 * @param root - empty; it says its own language and direction.
 */
export function mountReader(
  root: HTMLElement,
  options: ReaderOptions,
  signal: AbortSignal,
): MountedReader {
  throw new Error(`Not built yet: ${root.localName} ${options.language} ${signal.aborted}`);
}
