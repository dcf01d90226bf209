import { textLanguage } from '../language/text-language.ts';
import { readRuns } from './read-runs.ts';

/** UTF-16 units of text that tell a page's language. */
const SAMPLE = 4000;

/** The beginning of a page's text, as far as it takes to tell its language. */
function sampleOf(root: Element): string {
  let sample = '';
  for (const { text } of readRuns(root)) {
    sample += `${text}\n`;
    if (sample.length >= SAMPLE) break;
  }
  return sample;
}

/**
 * The language of a page (a tag of ours), or null if it is unknown: what its text shows, else what
 * the nearest `lang` at or above `root` says.
 */
export function pageLanguage(root: Element): string | null {
  const declared = root.closest('[lang]')?.getAttribute('lang') ?? null;
  return textLanguage(sampleOf(root), { declared, page: null });
}
