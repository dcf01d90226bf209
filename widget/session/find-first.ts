import { matchLanguage } from '../../shared/language/match-language.ts';
import { LeadMatcher } from '../../shared/match/lead-matcher.ts';
import { contextOf } from '../../shared/page/block-of.ts';
import { nearestHeading } from '../../shared/page/headings.ts';
import { type Place, placeOf } from '../../shared/page/mark.ts';
import { readInSteps } from '../../shared/page/read-runs.ts';
import type { Block, Run } from '../../shared/page/run.ts';
import type { Lead } from './lead.ts';

/** Which of the words found are to be marked. */
export interface FindOptions {
  readonly showing: 'every' | 'first';
  /** False for words that are not to be marked. */
  readonly accepts: (place: Place) => boolean;
}

/** The runs of some blocks in their order, each once; null where there is none yet. */
function* runsOf(blocks: Iterable<Block>): Generator<Run | null> {
  const read = new WeakSet<Block>();
  for (const block of blocks) {
    const { declared, closed } = contextOf(block);
    if (closed || read.has(block)) continue;
    yield* readInSteps(block, {
      declared,
      heading: 'localName' in block ? (nearestHeading(block) ?? null) : null,
      isKnown: (one) => read.has(one),
      left: (one) => read.add(one),
    });
  }
}

/**
 * The words of a lead in blocks of a page, as far as they say no other language than the page's: a
 * page is taken at its word here, as the text itself is looked at when all of it is read.
 *
 * @returns step by step: where words to be marked stand in each run.
 */
export function* findFirst(
  blocks: Iterable<Block>,
  { language, forms }: Lead,
  { showing, accepts }: FindOptions,
): Generator<readonly Place[]> {
  const matcher = new LeadMatcher(forms);
  /** Terms that have their mark, by the heading they stand under. */
  const shown = new Map<Element | null, Set<number>>();
  for (const run of runsOf(blocks)) {
    if (!run) {
      yield [];
      continue;
    }
    if (run.declared !== null && matchLanguage(run.declared, [language]) === null) continue;
    const terms = shown.get(run.heading) ?? new Set();
    shown.set(run.heading, terms);
    const places: Place[] = [];
    for (const { form, ...part } of matcher.find(run.text)) {
      const place = placeOf(part, run);
      if ((showing === 'first' && terms.has(form.term)) || !accepts(place)) continue;
      terms.add(form.term);
      places.push(place);
    }
    yield places;
  }
}
