import { readIndex } from '../../../shared/bundle/index-file.ts';
import { Matcher } from '../../../shared/match/matcher.ts';

/** Milliseconds from an Index's JSON text to a matcher that answers. */
export function timeReady(index: string): number {
  const began = performance.now();
  const matcher = new Matcher(readIndex(index));
  matcher.find('The first of all texts.');
  return performance.now() - began;
}
