import type { Fault } from '../../shared/glossary/fault.ts';
import { showUnseenInLine } from '../../shared/glossary/show-unseen.ts';

/** Where a fault is. */
function place({ path, place: at }: Fault): string {
  return at ? `${path}: ${at}` : path;
}

/** Each fault as people read it: file and place, what is wrong, what to do. */
export function faultLines(faults: readonly Fault[]): string {
  return faults
    .map((fault) => [place(fault), fault.message, fault.remedy].map(showUnseenInLine))
    .map(([at, message, remedy]) => `${at}\n  ${message}\n  → ${remedy}`)
    .join('\n');
}

/** Faults as people read them: file and place, what is wrong, what to do; then how many, and so what. */
export function reportFaults(faults: readonly Fault[], outcome?: string): string {
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return `${faultLines(faults)}\n\n${[`${count}.`, outcome].filter(Boolean).join(' ')}`;
}

/** Notices shown where not all are asked for: thousands would hide what a reader came for. */
const SOME = 20;

/**
 * Notices, a line each and how many: they stop nothing.
 *
 * @param isWhole - true for all of them; else the first few, and how to see the others.
 */
export function reportNotices(notices: readonly Fault[], isWhole: boolean): string {
  const shown = isWhole ? notices : notices.slice(0, SOME);
  const lines = shown.map((notice) => `${place(notice)}: ${notice.message}`);
  const count = notices.length === 1 ? '1 notice' : `${notices.length} notices`;
  const more = shown.length < notices.length ? ` --notices lists all, not only ${SOME}.` : '';
  return [...lines.map(showUnseenInLine), `${count}, which stop nothing.${more}`].join('\n');
}
