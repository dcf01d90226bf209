import type { Collection } from '../../../shared/glossary/entry.ts';
import type { FieldFault } from '../../../shared/proposal/check-proposal.ts';
import type { Proposal } from '../../../shared/proposal/proposal.ts';
import { proposalCsv } from '../../../shared/proposal/proposal-csv.ts';
import {
  type Issue,
  issueAddress,
  proposalIssue,
} from '../../../shared/proposal/proposal-issue.ts';
import { proposedEntries } from '../../../shared/proposal/proposed-entries.ts';

/** A draft in the forms it can be handed in. */
export interface ReadyDraft {
  /** What the issue says, and where it opens; null where it would be too long or nobody takes issues. */
  readonly issue: (Issue & { readonly address: string }) | null;
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
}

/** Makes of a draft what can be sent: with the file inside the issue where there is room for it. */
export async function readyDraft(
  proposal: Proposal,
  collection: Collection,
  { faults, issues }: { readonly faults: readonly FieldFault[]; readonly issues: string | null },
): Promise<ReadyDraft> {
  const bytes = await proposalCsv(proposal, collection);
  const { entry } = proposedEntries(proposal, collection);
  const file = { name: `termlight-${entry.term || 'term'}-${entry.language}.csv`, bytes };
  if (issues === null) return { issue: null, file };
  const open = faults.map(({ message }) => message);
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n').trimEnd();
  for (const part of [text, null]) {
    const issue = proposalIssue(proposal, collection.sourceLanguage, { open, file: part });
    const address = issueAddress(issues, issue);
    if (address) return { issue: { ...issue, address }, file };
  }
  return { issue: null, file };
}
