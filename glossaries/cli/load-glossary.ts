import { checkGlossary } from '../../shared/check/check-glossary.ts';
import type { Glossary } from '../../shared/glossary/entry.ts';
import { Complaint } from './complaint.ts';
import { filesWith } from './files-with.ts';
import { Progress } from './progress.ts';
import { reportFaults } from './report-faults.ts';
import { today } from './today.ts';

/**
 * The glossary of a folder, if nothing is wrong with it.
 *
 * @param outcome - what a fault keeps from being done, as a sentence.
 * @param own - folder of a site's own collection, laid on the others; null for none.
 * @throws Complaint that lists every fault of every file.
 */
export async function loadGlossary(
  folder: string,
  outcome = 'Nothing was built.',
  own: string | null = null,
): Promise<Glossary> {
  const progress = new Progress();
  const files = await filesWith(folder, own, (done, of) => progress.show('Opening', done, of));
  const { glossary, faults } = checkGlossary(files, { today: today(), progress: progress.show });
  progress.end();
  const serious = faults.filter(({ level }) => level === 'fault');
  if (serious.length) throw new Complaint(reportFaults(serious, outcome));
  return glossary;
}
