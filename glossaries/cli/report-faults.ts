import type { Fault } from '../../shared/glossary/fault.ts';

/** Faults or notices, each with file and place, what is wrong, what to do. */
export function listFaults(faults: readonly Fault[]): string {
  return faults
    .map(({ path, place, message, remedy }) => {
      const where = place ? `${path}: ${place}` : path;
      return `${where}\n  ${message}\n  → ${remedy}`;
    })
    .join('\n');
}

/**
 * Faults as people read them: file and place, what is wrong, what to do; then how many.
 *
 * @param outcome - what came of them, as a sentence.
 */
export function reportFaults(faults: readonly Fault[], outcome = 'Nothing was built.'): string {
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return `${listFaults(faults)}\n\n${count}. ${outcome}`;
}

/** Notices in one paragraph: they stop nothing. */
export function reportNotices(notices: readonly Fault[]): string {
  const unsourced = notices.filter(({ place }) => place === 'sources').length;
  const unchecked = notices.length - unsourced;
  return `${unsourced} entries have no source yet; ${unchecked} sources are not checked yet.`;
}
