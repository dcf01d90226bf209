import type { Glossary } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { type GlossaryFile, parseGlossary } from '../glossary/parse-glossary.ts';
import { checkFileForm } from './check-file-form.ts';
import { checkPlaces } from './check-places.ts';
import { checkReviewers } from './check-reviewers.ts';
import { checkReviewersText } from './check-text.ts';
import { COLLECTION_RULES } from './collection-rules.ts';

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
  const { reviewers } = glossary;
  const steps = glossary.collections.flatMap((collection) =>
    COLLECTION_RULES.map((rule) => () => keep(rule(collection, { reviewers, paths, today }))),
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
