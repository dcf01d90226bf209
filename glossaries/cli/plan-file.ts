import { checkGlossary } from '../../shared/check/check-glossary.ts';
import { isSerious } from '../../shared/exchange/exchange-fault.ts';
import type { Change } from '../../shared/exchange/plan-entry.ts';
import { type ImportPlan, planImport } from '../../shared/exchange/plan-import.ts';
import type { Entry } from '../../shared/glossary/entry.ts';
import type { Fault } from '../../shared/glossary/fault.ts';
import { checkResult } from './check-result.ts';
import { chooseCollection } from './choose-collection.ts';
import { Complaint } from './complaint.ts';
import { chooseFormat } from './exchange-formats.ts';
import { readGlossaryFiles } from './glossary-files.ts';
import { nameOfFile, readBytes } from './read-bytes.ts';
import { reportFaults } from './report-faults.ts';
import { suggestionLines } from './suggestion-lines.ts';
import { today } from './today.ts';

/** What was typed about a file to be imported. */
export interface ImportOptions {
  /** Folder of the glossaries. */
  readonly folder: string;
  readonly format: string | undefined;
  readonly collection: string | undefined;
  readonly author: string | undefined;
  readonly origin: Entry['origin'] | undefined;
}

/** What a file would change, held to every rule. */
export interface PlannedFile {
  readonly changes: readonly Change[];
  /** Why rows were left out. */
  readonly faults: readonly Fault[];
  readonly notices: readonly Fault[];
  readonly unsaid: ImportPlan['unsaid'];
  /** What readers suggest, a line each; nothing is written of it. */
  readonly suggestions: readonly string[];
}

/** The day it is where days begin first: nobody can have approved later than that. */
function latestDay(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/**
 * Reads a file of another format and plans its import; writes nothing.
 *
 * @param file - path as typed, or `-` for standard input.
 * @throws Complaint if it can't be read at all, or our own glossary has a fault.
 */
export async function planFile(file: string, options: ImportOptions): Promise<PlannedFile> {
  const format = chooseFormat(options.format, file);
  const bytes = await readBytes(file);
  const files = await readGlossaryFiles(options.folder);
  const { glossary, faults: ours } = checkGlossary(files, { today: today() });
  if (ours.some(isSerious)) {
    throw new Complaint(reportFaults(ours.filter(isSerious), 'Nothing was imported.'));
  }
  const collection = chooseCollection(glossary, options.collection);
  const { reviewers } = glossary;
  const { author, origin } = options;
  const read = format.read(bytes, collection);
  const context = { collection, reviewers, today: latestDay(), author, origin };
  const plan = await planImport(read.patches, context);
  const checked = checkResult(files, plan.changes);
  const told = [...read.faults, ...plan.faults, ...checked.faults].map((fault) => ({
    ...fault,
    path: fault.path || nameOfFile(file),
  }));
  return {
    changes: checked.changes,
    faults: told.filter(isSerious),
    notices: told.filter((fault) => !isSerious(fault)),
    unsaid: plan.unsaid,
    suggestions: suggestionLines(read.suggestions ?? [], collection),
  };
}
