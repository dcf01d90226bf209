import { useMemo, useRef, useState } from 'preact/hooks';
import type { Collection } from '../../../shared/glossary/entry.ts';
import { asksOrigin, missingFields } from '../../../shared/proposal/needed-fields.ts';
import {
  emptyProposal,
  type Proposal,
  type ProposalField,
} from '../../../shared/proposal/proposal.ts';
import {
  type ProposedEntries,
  proposedEntries,
} from '../../../shared/proposal/proposed-entries.ts';
import type { FragmentRequest } from './fragment-request.ts';
import { keptDraft } from './kept-draft.ts';
import { fieldsOfStep, type StepContext, stepOfField } from './steps.ts';
import type { SubmitOptions } from './submit-options.ts';
import { type FoundFaults, mustBeMended } from './summary-lines.ts';
import { useCollection } from './use-collection.ts';
import { type Draft, useDraft } from './use-draft.ts';
import { NO_TEXT, useFilledIn } from './use-filled-in.ts';
import { type Findings, useFindings } from './use-findings.ts';
import { type Steps, useSteps } from './use-steps.ts';
import { focusField } from './use-turned-page.ts';

/** Everything the form shows, and everything that can be done in it. */
export interface ProposalForm {
  readonly proposal: Proposal;
  readonly isKept: boolean;
  readonly collection: Collection | null;
  readonly isLost: boolean;
  readonly made: ProposedEntries | null;
  readonly findings: Findings;
  readonly steps: Steps;
  readonly context: StepContext;
  /** The questions of the page shown. */
  readonly fields: readonly ProposalField[];
  /** Every question without an answer that needs one. */
  readonly missing: readonly ProposalField[];
  /** What was wrong when she pressed Continue; null while nothing is to be told. */
  readonly told: FoundFaults | null;
  readonly canLeaveIt: boolean;
  /** The field to bring into view once its page is drawn. */
  readonly wanted: { current: ProposalField | null };
  readonly change: (some: Partial<Proposal>) => void;
  readonly go: (field: ProposalField) => void;
  readonly next: () => Promise<void>;
  readonly turn: () => void;
  readonly clear: () => void;
  readonly correct: (term: string) => void;
}

const KEPT = keptDraft(() => localStorage);

/** A draft as the address asks for it. */
function firstProposal({ term, language }: FragmentRequest, own: string): Proposal {
  const first = emptyProposal(language || own);
  return term ? { ...first, kind: 'correction', term } : first;
}

/** What a change of the term takes with it: the words of the one before. */
function withTerm(some: Partial<Proposal>, { kind, term }: Proposal): Partial<Proposal> {
  if (some.kind === 'new') return { ...(kind === 'correction' && NO_TEXT), term: '', ...some };
  const isOther = some.kind === 'correction' || 'term' in some || (some.language && term);
  return { ...(isOther && NO_TEXT), ...some };
}

/** The answers as far as they are typed, and what follows from them. */
function useTexts(draft: Draft, options: SubmitOptions, isBegun: boolean) {
  const { proposal } = draft;
  const isNeeded = isBegun || proposal.kind === 'correction';
  const { collection, isLost } = useCollection(options, isNeeded ? [proposal.language] : null);
  const made = useMemo(
    () => collection && proposedEntries(proposal, collection),
    [proposal, collection],
  );
  const before = made?.before ?? null;
  useFilledIn(proposal, before, draft.fill);
  const missing = missingFields(proposal, options.collection, before);
  const { sourceLanguage } = options.collection;
  return {
    collection,
    isLost,
    made,
    missing,
    context: { sourceLanguage, asksOrigin: asksOrigin(before) },
  };
}

/** For a component: the form for a new word or a correction. */
export function useProposal(options: SubmitOptions, request: FragmentRequest): ProposalForm {
  const { language, today } = options;
  const draft = useDraft(KEPT, firstProposal(request, language), request.term !== '');
  const { proposal, isKept } = draft;
  const steps = useSteps();
  const texts = useTexts(draft, options, steps.step !== 'start');
  const [findings, lookNow] = useFindings(proposal, texts.collection, today);
  const [told, setTold] = useState<FoundFaults | null>(null);
  const wanted = useRef<ProposalField | null>(null);
  const fields = fieldsOfStep(steps.step, proposal, texts.context);

  const turn = () => {
    setTold(null);
    steps.next();
  };
  const change = (some: Partial<Proposal>) => {
    draft.change(withTerm(some, proposal));
    setTold(null);
  };
  return {
    ...texts,
    proposal,
    isKept,
    findings,
    steps,
    fields,
    told,
    wanted,
    canLeaveIt: told !== null && !mustBeMended(told),
    change,
    turn,
    go(field) {
      const step = stepOfField(field, proposal, texts.context);
      if (step === steps.step) return focusField(field);
      wanted.current = field;
      setTold(null);
      steps.go(step);
    },
    async next() {
      const { faults } = await lookNow();
      const found = {
        missing: texts.missing.filter((field) => fields.includes(field)),
        faults: faults.filter(({ field }) => fields.includes(field)),
      };
      if (found.missing.length || found.faults.length) setTold(found);
      else turn();
    },
    clear() {
      draft.clear(emptyProposal(language));
      setTold(null);
      steps.go('start');
    },
    correct(term) {
      change({ kind: 'correction', term });
      steps.go('words');
    },
  };
}
