import type { Collection, Glossary } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { checkCollection } from './check-collection.ts';
import { checkConcepts } from './check-concepts.ts';
import { checkDates } from './check-dates.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkForms } from './check-forms.ts';
import { checkLength } from './check-length.ts';
import { checkReadingLevel } from './check-reading-level.ts';
import { checkReviews } from './check-reviews.ts';
import { checkRivals } from './check-rivals.ts';
import { checkScripts } from './check-scripts.ts';
import { checkSources } from './check-sources.ts';
import { checkText } from './check-text.ts';

/** What rules may ask besides the collection. */
export interface RuleContext {
  readonly reviewers: Glossary['reviewers'];
  /** Paths of all files, those that can't be read too. */
  readonly paths: ReadonlySet<string>;
  /** As YYYY-MM-DD. */
  readonly today: string;
}

/** One rule over a whole collection; each finds its own kind of fault. */
export type CollectionRule = (collection: Collection, context: RuleContext) => readonly Fault[];

/** Every rule a collection must pass, in the order they are tried. */
export const COLLECTION_RULES: readonly CollectionRule[] = [
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
  (collection, { reviewers }) => checkReviews(collection, reviewers),
];
