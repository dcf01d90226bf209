import { textLanguage } from '../language/text-language.ts';
import { readRuns } from './read-runs.ts';

/** UTF-16 units of text that tell a page's language. */
const SAMPLE = 4000;

/** Fewer units than this tell nothing of a page. */
const TOO_LITTLE = 40;

interface Sample {
  /** Text in the page's own language: what no element below the root says another language of. */
  own: string;
  all: string;
  /** The first language an element below the root says, for pages that say it in `<body>` only. */
  declared: string | null;
}

/** The beginning of a page's text, as far as it takes to tell its language. */
function sampleOf(root: Element): Sample {
  const sample: Sample = { own: '', all: '', declared: null };
  for (const { text, declared } of readRuns(root)) {
    sample.all += `${text}\n`;
    if (declared === null) sample.own += `${text}\n`;
    sample.declared ??= declared;
    if (sample.own.length >= SAMPLE || sample.all.length >= 4 * SAMPLE) break;
  }
  return sample;
}

/**
 * The language of a page (a tag of ours), or null if it is unknown: what its text shows, else what
 * the nearest `lang` at or above `root` says.
 */
export function pageLanguage(root: Element): string | null {
  const { own, all, declared: below } = sampleOf(root);
  const declared = root.closest('[lang]')?.getAttribute('lang') || below;
  return textLanguage(own.length < TOO_LITTLE ? all : own, { declared, page: null });
}
