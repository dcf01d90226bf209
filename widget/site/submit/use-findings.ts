import { useEffect, useState } from 'preact/hooks';
import type { SimilarTerm } from '../../../shared/contribute/similar-terms.ts';
import type { Collection } from '../../../shared/glossary/entry.ts';
import type { FieldFault } from '../../../shared/proposal/check-proposal.ts';
import { isNewTerm } from '../../../shared/proposal/needed-fields.ts';
import { isTyped, type Proposal } from '../../../shared/proposal/proposal.ts';
import { inSlices } from './in-slices.ts';

/** Nothing is looked at until she has not typed for this long, in milliseconds. */
const PAUSE = 400;

/** What speaks against a draft, and what is like it. */
export interface Findings {
  readonly faults: readonly FieldFault[];
  readonly similar: readonly SimilarTerm[];
  /** The draft they are of. */
  readonly of: Proposal | null;
}

const NOTHING: Findings = { faults: [], similar: [], of: null };

/** The rules weigh more than the form: they come when they are first needed. */
async function loadRules() {
  const [check, alike] = await Promise.all([
    import('../../../shared/proposal/check-proposal.ts'),
    import('./alike-terms.ts'),
  ]);
  return { ...check, ...alike };
}

/** Null where it was stopped, or the rules can't be had: then `check` speaks later. */
async function look(
  proposal: Proposal,
  collection: Collection,
  { today, signal }: { readonly today: string; readonly signal: AbortSignal },
): Promise<Findings | null> {
  if (!isTyped(proposal)) return { ...NOTHING, of: proposal };
  const rules = await loadRules().catch(() => null);
  if (!rules) return null;
  const { checkProposal, alikeTerms, nearestTerms } = rules;
  const faults = await inSlices(checkProposal(proposal, { collection, today }), signal);
  const words = isNewTerm(proposal) ? [proposal.word, proposal.english] : [];
  const similar = await inSlices(alikeTerms(collection.entries, words), signal);
  return faults && similar && { faults, similar: nearestTerms(similar), of: proposal };
}

/**
 * For a component: what speaks against a draft, found a little at a time after each pause in typing.
 *
 * @returns the last findings, and a function that looks at once.
 */
export function useFindings(
  proposal: Proposal,
  collection: Collection | null,
  today: string,
): readonly [Findings, () => Promise<Findings>] {
  const [findings, setFindings] = useState(NOTHING);
  useEffect(() => {
    if (!collection) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const found = await look(proposal, collection, { today, signal: stop.signal });
      if (found) setFindings(found);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [proposal, collection, today]);
  const now = async () => {
    if (!collection || findings.of === proposal) return findings;
    const { signal } = new AbortController();
    const found = (await look(proposal, collection, { today, signal })) ?? findings;
    setFindings(found);
    return found;
  };
  return [findings, now];
}
