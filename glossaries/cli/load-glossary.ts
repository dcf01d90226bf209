import { checkGlossary } from '../../shared/check/check-glossary.ts';
import type { Glossary } from '../../shared/glossary/entry.ts';
import { Complaint } from './complaint.ts';
import { readGlossaryFiles } from './glossary-files.ts';
import { reportFaults } from './report-faults.ts';
import { today } from './today.ts';

/**
 * The glossary of a folder, if nothing is wrong with it.
 *
 * @param outcome - what a fault keeps from being done, as a sentence.
 * @throws Complaint that lists every fault of every file.
 */
export async function loadGlossary(
  folder: string,
  outcome = 'Nothing was built.',
): Promise<Glossary> {
  const { glossary, faults } = checkGlossary(await readGlossaryFiles(folder), { today: today() });
  const serious = faults.filter(({ level }) => level === 'fault');
  if (serious.length) throw new Complaint(reportFaults(serious, outcome));
  return glossary;
}
