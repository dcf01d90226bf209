import type { Fault } from '../../shared/glossary/fault.ts';
import { showUnseen } from '../../shared/glossary/show-unseen.ts';

function place({ path, place }: Fault): string {
  return place ? `${path}: ${place}` : path;
}

/** Faults as people read them: file and place, what is wrong, what to do; then how many. */
export function reportFaults(faults: readonly Fault[]): string {
  const lines = faults.map((fault) => `${place(fault)}\n  ${fault.message}\n  → ${fault.remedy}`);
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return `${lines.map(showUnseen).join('\n')}\n\n${count}.`;
}

/** Notices, a line each and how many: they stop nothing. */
export function reportNotices(notices: readonly Fault[]): string {
  const lines = notices.map((notice) => `${place(notice)}: ${notice.message}`);
  const count = notices.length === 1 ? '1 notice' : `${notices.length} notices`;
  return [...lines.map(showUnseen), `${count}, which stop nothing.`].join('\n');
}
