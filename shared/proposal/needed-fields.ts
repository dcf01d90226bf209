import type { Collection, Entry } from '../glossary/entry.ts';
import type { Proposal, ProposalField } from './proposal.ts';

const SOURCE = ['publisher', 'title', 'url'] as const;

/**
 * True if she must say what wrote the words: of a new text, and of one a person wrote. A text by
 * software stays marked so, whoever corrects a word of it.
 */
export function asksOrigin(before: Entry | null): boolean {
  return before === null || before.origin === 'person';
}

/** True if the proposal brings a term that is not there in any language. */
export function isNewTerm({ kind, term }: Proposal): boolean {
  return kind === 'new' && term === '';
}

function sourceFields(proposal: Proposal): readonly ProposalField[] {
  if (SOURCE.every((field) => proposal[field].trim() === '')) return [];
  return [...SOURCE, 'read', ...(proposal.read === 'yes' ? (['checked'] as const) : [])];
}

/** The fields that must be filled in before anything can be sent, in the form's order. */
export function neededFields(
  proposal: Proposal,
  { sourceLanguage }: Pick<Collection, 'sourceLanguage'>,
  before: Entry | null,
): readonly ProposalField[] {
  const isNew = isNewTerm(proposal);
  const renders = proposal.language !== sourceLanguage;
  return [
    'language',
    ...(proposal.kind === 'correction' ? (['term'] as const) : []),
    ...(isNew && renders ? (['english'] as const) : []),
    'word',
    'explanation',
    ...(isNew ? (['topic'] as const) : []),
    ...sourceFields(proposal),
    ...(asksOrigin(before) ? (['origin'] as const) : []),
    'licence',
  ];
}

/** Those of them that nothing is in. */
export function missingFields(...all: Parameters<typeof neededFields>): readonly ProposalField[] {
  const [proposal] = all;
  return neededFields(...all).filter((field) => proposal[field].trim() === '');
}
