import { isNewTerm } from '../../../shared/proposal/needed-fields.ts';
import type { Proposal, ProposalField } from '../../../shared/proposal/proposal.ts';

/** The pages of the form, in order. */
export const STEPS = [
  'start',
  'words',
  'meaning',
  'spellings',
  'source',
  'author',
  'send',
] as const;

/** One page of the form. */
export type Step = (typeof STEPS)[number];

/** What decides which questions are asked. */
export interface StepContext {
  readonly sourceLanguage: string;
  /** Whether it is asked who wrote the words. */
  readonly asksOrigin: boolean;
}

function sourceFields({ publisher, title, url, read }: Proposal): readonly ProposalField[] {
  const isNamed = [publisher, title, url].some((text) => text.trim() !== '');
  return [
    'publisher',
    'title',
    'url',
    ...(isNamed ? (['read'] as const) : []),
    ...(isNamed && read === 'yes' ? (['checked'] as const) : []),
  ];
}

/** The questions of a step, as far as they make sense for what was answered so far. */
export function fieldsOfStep(
  step: Step,
  proposal: Proposal,
  { sourceLanguage, asksOrigin }: StepContext,
): readonly ProposalField[] {
  const isNew = isNewTerm(proposal);
  const bringsSource = isNew && proposal.language !== sourceLanguage;
  switch (step) {
    case 'start':
      return ['kind', 'language', ...(proposal.kind === 'correction' ? (['term'] as const) : [])];
    case 'words':
      return [...(bringsSource ? (['english'] as const) : []), 'word'];
    case 'meaning':
      return ['explanation', ...(bringsSource ? (['meaning'] as const) : [])];
    case 'spellings':
      return ['spellings', ...(isNew ? (['topic'] as const) : [])];
    case 'source':
      return sourceFields(proposal);
    case 'author':
      return [...(asksOrigin ? (['origin'] as const) : []), 'author', 'licence'];
    case 'send':
      return [];
  }
}

/** The step that asks for a field. */
export function stepOfField(field: ProposalField, ...[proposal, context]: Rest): Step {
  return STEPS.find((step) => fieldsOfStep(step, proposal, context).includes(field)) ?? 'words';
}

type Rest = [proposal: Proposal, context: StepContext];
