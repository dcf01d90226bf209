import { useState } from 'preact/hooks';
import type { Proposal } from '../../../shared/proposal/proposal.ts';
import type { KeptDraft } from './kept-draft.ts';

/** What is typed, and kept in the browser once somebody types. */
export interface Draft {
  readonly proposal: Proposal;
  /** True while the browser keeps it. */
  readonly isKept: boolean;
  /** Takes in what she types. */
  readonly change: (some: Partial<Proposal>) => void;
  /** Takes in what the form fills in by itself: that alone is not worth keeping. */
  readonly fill: (some: Partial<Proposal>) => void;
  /** Throws it away and begins with this one. */
  readonly clear: (first: Proposal) => void;
}

/** For a component: the draft that was kept, or else this one. */
export function useDraft(kept: KeptDraft, first: Proposal, asksForOther: boolean): Draft {
  const [found] = useState(() => (asksForOther ? null : kept.read()));
  const [proposal, setProposal] = useState(found ?? first);
  const [isKept, setKept] = useState(found !== null);
  return {
    proposal,
    isKept,
    change(some) {
      setProposal((before) => {
        const next = { ...before, ...some };
        kept.keep(next);
        return next;
      });
      setKept(true);
    },
    fill: (some) => setProposal((before) => ({ ...before, ...some })),
    clear(anew) {
      kept.clear();
      setKept(false);
      setProposal(anew);
    },
  };
}
