import type { Source } from '../glossary/entry.ts';

/** Sources for reading beside a text, one a line. They are not read back. */
export function writeSources(sources: readonly Source[]): string {
  return sources
    .map(({ publisher, title, url, checked }) => {
      const read = checked === null ? 'not checked yet' : `copy of ${checked}`;
      return `${publisher}: ${title} (${read}) ${url}`;
    })
    .join('\n');
}
