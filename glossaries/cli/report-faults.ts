import type { Fault } from '../../shared/glossary/fault.ts';
import { showUnseen } from '../../shared/glossary/show-unseen.ts';

/** Where a fault is. */
function place({ path, place: at }: Fault): string {
  return at ? `${path}: ${at}` : path;
}

/** Each fault as people read it: file and place, what is wrong, what to do. */
export function faultLines(faults: readonly Fault[]): string {
  return faults
    .map((fault) => `${place(fault)}\n  ${fault.message}\n  → ${fault.remedy}`)
    .map(showUnseen)
    .join('\n');
}

/** Faults as people read them: file and place, what is wrong, what to do; then how many, and so what. */
export function reportFaults(faults: readonly Fault[], outcome?: string): string {
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return `${faultLines(faults)}\n\n${[`${count}.`, outcome].filter(Boolean).join(' ')}`;
}

/** Notices, a line each and how many: they stop nothing. */
export function reportNotices(notices: readonly Fault[]): string {
  const lines = notices.map((notice) => `${place(notice)}: ${notice.message}`);
  const count = notices.length === 1 ? '1 notice' : `${notices.length} notices`;
  return [...lines.map(showUnseen), `${count}, which stop nothing.`].join('\n');
}
