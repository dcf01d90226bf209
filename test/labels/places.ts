import type { Run } from '../../shared/page/run.ts';
import { type Folded, fold } from '../../shared/text/fold.ts';
import { isWordBoundary } from '../../shared/text/word-boundary.ts';

/** One judged place: whether a term is meant there. The page's text itself is not kept. */
export interface Label {
  /** File name of the page. */
  readonly page: string;
  readonly term: string;
  /** The words there, as on the page. */
  readonly text: string;
  /** How manyth time these words stand on the page, marked or not, case aside; from 1. */
  readonly occurrence: number;
  /** `right`: the term is meant and must be marked; `wrong`: it is not meant and must not be. */
  readonly verdict: 'right' | 'wrong';
  /** True where we are known to judge otherwise, until somebody mends it. */
  readonly known?: true;
}

/** A place on a page: a run and an offset in its text. */
export interface Place {
  readonly run: Run;
  readonly start: number;
}

/** Every place where words stand in a page's runs, in order. */
export function placesOf(runs: readonly Run[], words: string): readonly Place[] {
  const wanted = fold(words).text;
  return runs.flatMap((run) => {
    const source = folded(run);
    const { text } = source;
    const found: Place[] = [];
    for (let i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
      if (isWordBoundary(text, i) && isWordBoundary(text, i + wanted.length)) {
        found.push({ run, start: source.startOf(i) });
      }
    }
    return found;
  });
}

const cache = new WeakMap<Run, Folded>();

function folded(run: Run): Folded {
  const known = cache.get(run) ?? fold(run.text);
  cache.set(run, known);
  return known;
}
