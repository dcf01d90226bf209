import type { FieldFault } from '../../../shared/proposal/check-proposal.ts';
import type { ProposalField } from '../../../shared/proposal/proposal.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import type { SummaryLine } from './ErrorSummary.tsx';

/** What speaks against a draft: questions without an answer, and what the rules say. */
export interface FoundFaults {
  readonly missing: readonly ProposalField[];
  readonly faults: readonly FieldFault[];
}

/** The same as sentences, what is missing first. */
export function summaryLines({ missing, faults }: FoundFaults, t: Strings): readonly SummaryLine[] {
  return [
    ...missing.map((field) => ({ field, text: t(`submit.missing.${field}`), language: null })),
    ...faults
      .filter(({ field }) => !missing.includes(field))
      .map(({ field, message, remedy }) => ({
        field,
        text: `${message} ${remedy}`,
        language: 'en' as const,
      })),
  ];
}

/** True where something is wrong that nobody else could put right later. */
export function mustBeMended({ missing, faults }: FoundFaults): boolean {
  return missing.length > 0 || faults.some(({ kind }) => kind === 'shape');
}
