import type { Collection, Glossary } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { type GlossaryFile, parseGlossary } from '../glossary/parse-glossary.ts';
import { checkConcepts } from './check-concepts.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkFileForm } from './check-file-form.ts';
import { checkForms } from './check-forms.ts';
import { checkLength } from './check-length.ts';
import { checkPlaces } from './check-places.ts';
import { checkSources } from './check-sources.ts';
import { checkText } from './check-text.ts';

/** One rule over a whole collection; each finds its own kind of fault. */
export type CollectionRule = (collection: Collection) => readonly Fault[];

const RULES: readonly CollectionRule[] = [
  checkConcepts,
  checkForms,
  checkEvidence,
  checkText,
  checkLength,
  checkSources,
];

/** A glossary and everything there is to say against it. */
export interface CheckedGlossary {
  readonly glossary: Glossary;
  /** Ordered by file; a `fault` anywhere means that nothing may be built. */
  readonly faults: readonly Fault[];
}

/** Reads a glossary from its files and holds it to every rule: all faults of all files at once. */
export function checkGlossary(files: readonly GlossaryFile[]): CheckedGlossary {
  const { glossary, faults } = parseGlossary(files);
  const found = glossary.collections.flatMap((collection) => [
    ...checkFileForm(collection, files),
    ...RULES.flatMap((rule) => rule(collection)),
  ]);
  return {
    glossary,
    faults: [...faults, ...found, ...checkPlaces(glossary, files)].sort((one, other) =>
      compare(one.path, other.path),
    ),
  };
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
