import { textLanguage } from '../language/text-language.ts';
import type { Index } from '../match/index-format.ts';
import { Matcher } from '../match/matcher.ts';
import type { Mark } from '../page/mark.ts';
import { PageMarks } from '../page/page-marks.ts';
import { readRuns } from '../page/read-runs.ts';
import { Slices } from '../page/slices.ts';

/** Makes a matcher in slices: with very many terms it would keep the page waiting. */
async function buildMatcher(index: Index, slices: Slices): Promise<Matcher> {
  const steps = Matcher.inSteps(index);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await slices.pause();
  }
}

/**
 * Every mark under an element in document order, as `findMarks` finds them, in slices: who waits can
 * still press "Stop".
 *
 * @param page - the document's language (a tag of ours), or null if unknown.
 * @param loadIndex - asked once for each language the document has.
 * @throws if an Index can't be had.
 */
export async function findAllMarks(
  root: Element,
  page: string | null,
  loadIndex: (language: string) => Promise<Index | null>,
): Promise<readonly Mark[]> {
  const slices = new Slices();
  const marks = new PageMarks();
  const matchers = new Map<string, Matcher | null>();
  for (const run of readRuns(root)) {
    const language = textLanguage(run.text, { declared: run.declared, page });
    if (language === null) continue;
    let matcher = matchers.get(language);
    if (matcher === undefined) {
      const index = await loadIndex(language);
      matcher = index ? await buildMatcher(index, slices) : null;
      matchers.set(language, matcher);
    }
    if (matcher) marks.add(run, matcher);
    await slices.pause();
  }
  return marks.settle();
}
