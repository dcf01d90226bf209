import { textLanguage } from '../language/text-language.ts';
import type { Matcher } from '../match/matcher.ts';
import type { Mark } from './mark.ts';
import { PageMarks } from './page-marks.ts';
import { readRuns } from './read-runs.ts';

/**
 * Every mark under an element, in document order, in one go: for documents nobody is waiting at.
 *
 * @param root - element to read.
 * @param page - the page's language (a tag of ours), or null if unknown.
 * @param matchers - by language; runs in a language without one stay unmarked.
 * @param accepts - false for marks that do not count; absent: every mark counts.
 */
export function findMarks(
  root: Element,
  page: string | null,
  matchers: ReadonlyMap<string, Matcher>,
  accepts?: (mark: Mark) => boolean,
): readonly Mark[] {
  const marks = new PageMarks(accepts);
  for (const run of readRuns(root)) {
    const language = textLanguage(run.text, { declared: run.declared, page });
    const matcher = language === null ? undefined : matchers.get(language);
    if (matcher) marks.add(run, matcher);
  }
  return marks.settle();
}
