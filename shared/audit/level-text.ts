import type { ReadingLevel } from './reading-level.ts';

/** A reading level as people say it. */
export function levelText(level: ReadingLevel | null): string {
  if (!level) return 'not measured';
  const value = level.value.toFixed(1);
  return level.measure === 'flesch-kincaid' ? `grade ${value}` : `INFLESZ ${value}`;
}
