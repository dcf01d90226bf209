import type { Collection, Glossary } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { type GlossaryFile, parseGlossary } from '../glossary/parse-glossary.ts';
import { checkCollection } from './check-collection.ts';
import { checkConcepts } from './check-concepts.ts';
import { checkDates } from './check-dates.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkFileForm } from './check-file-form.ts';
import { checkForms } from './check-forms.ts';
import { checkLength } from './check-length.ts';
import { checkPlaces } from './check-places.ts';
import { checkReadingLevel } from './check-reading-level.ts';
import { checkReviewers } from './check-reviewers.ts';
import { checkReviews } from './check-reviews.ts';
import { checkRivals } from './check-rivals.ts';
import { checkScripts } from './check-scripts.ts';
import { checkSources } from './check-sources.ts';
import { checkReviewersText, checkText } from './check-text.ts';

/** What rules may ask besides the collection. */
interface Context {
  readonly glossary: Glossary;
  /** Paths of all files, those that can't be read too. */
  readonly paths: ReadonlySet<string>;
  /** As YYYY-MM-DD. */
  readonly today: string;
}

/** One rule over a whole collection; each finds its own kind of fault. */
type CollectionRule = (collection: Collection, context: Context) => readonly Fault[];

const RULES: readonly CollectionRule[] = [
  checkCollection,
  (collection, { paths }) => checkConcepts(collection, paths),
  checkForms,
  checkRivals,
  checkEvidence,
  checkText,
  checkScripts,
  checkLength,
  checkReadingLevel,
  checkSources,
  (collection, { today }) => checkDates(collection, today),
  (collection, { glossary }) => checkReviews(collection, glossary.reviewers),
];

/** A glossary and everything there is to say against it. */
export interface CheckedGlossary {
  readonly glossary: Glossary;
  /** Ordered by file; a `fault` anywhere means that nothing may be built. */
  readonly faults: readonly Fault[];
}

/** What a glossary is checked against, and who hears how far it is. */
export interface CheckOptions {
  /** As YYYY-MM-DD in UTC. */
  readonly today: string;
  /** Told what is being done, and how much of it is done. */
  readonly progress?: (doing: string, done: number, of: number) => void;
}

/** Reads a glossary from its files and holds it to every rule: all faults of all files at once. */
export function checkGlossary(
  files: readonly GlossaryFile[],
  { today, progress = () => {} }: CheckOptions,
): CheckedGlossary {
  const { glossary, faults: unread } = parseGlossary(files, (done) =>
    progress('Reading', done, files.length),
  );
  const paths = new Set(files.map(({ path }) => path));
  const faults = [...unread];
  const keep = (found: readonly Fault[]) => {
    // One by one: a spread of very many arguments breaks off.
    for (const fault of found) faults.push(fault);
  };
  keep(checkFileForm(glossary, files));
  keep(checkReviewers(glossary, paths));
  keep(checkReviewersText(glossary));
  keep(checkPlaces(glossary));
  const steps = glossary.collections.flatMap((collection) =>
    RULES.map((rule) => () => keep(rule(collection, { glossary, paths, today }))),
  );
  steps.forEach((step, i) => {
    progress('Checking', i, steps.length);
    step();
  });
  return { glossary, faults: faults.sort((one, other) => compare(one.path, other.path)) };
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
