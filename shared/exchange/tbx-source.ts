import type { Source } from '../glossary/entry.ts';
import { joinBars, splitBars } from './xml-bars.ts';

/**
 * A source as one line: `HealthCare.gov | Premium | https://… | 2013-10-01`, the day left out where
 * nobody knows it. TBX-Basic has one text for a source and no place for its parts.
 */
export function sourceLine({ publisher, title, url, checked }: Source): string {
  return joinBars([publisher, title, url, ...(checked === null ? [] : [checked])]);
}

/** The source such a line says, or null for a text in which there are no three or four parts. */
export function readSourceLine(text: string): Source | null {
  const [publisher, title, url, checked = null, ...more] = splitBars(text);
  if (!publisher || !title || !url || checked === '' || more.length) return null;
  return { publisher, title, url, checked };
}
