import { type Proposal, readProposal } from '../../../shared/proposal/proposal.ts';

/** Under which name the browser keeps it. */
const KEY = 'termlight-proposal';

/** The one draft a browser keeps; where it keeps nothing, the form works without. */
export interface KeptDraft {
  /** The draft, or null where there is none. */
  readonly read: () => Proposal | null;
  readonly keep: (proposal: Proposal) => void;
  readonly clear: () => void;
}

/**
 * A draft kept in a browser's storage.
 *
 * @param storage - gives it; browsers may refuse even that.
 */
export function keptDraft(storage: () => Storage): KeptDraft {
  const attempt = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch {
      // No room, or storage is off: nothing is lost but the draft's second copy.
      return null;
    }
  };
  return {
    read: () => readProposal(attempt(() => storage().getItem(KEY))),
    keep: (proposal) => attempt(() => storage().setItem(KEY, JSON.stringify(proposal))),
    clear: () => attempt(() => storage().removeItem(KEY)),
  };
}
