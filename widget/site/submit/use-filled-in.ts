import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../../shared/glossary/entry.ts';
import type { Proposal } from '../../../shared/proposal/proposal.ts';
import { typedSpellings } from '../../../shared/proposal/proposed-forms.ts';

/** The parts of a draft that belong to one text. */
export const NO_TEXT = { word: '', explanation: '', spellings: '' };

function isEmpty({ word, explanation, spellings }: Proposal): boolean {
  return word === '' && explanation === '' && spellings === '';
}

/**
 * For a component: puts the words of a text that is to be corrected into the form, once, so that
 * she changes them instead of typing them again.
 *
 * @param before - the text that is there, or null.
 */
export function useFilledIn(
  proposal: Proposal,
  before: Entry | null,
  fill: (some: Partial<Proposal>) => void,
): void {
  const filled = useRef('');
  useEffect(() => {
    const name = before ? `${before.language} ${before.term}` : '';
    if (!before || filled.current === name) return;
    filled.current = name;
    if (!isEmpty(proposal)) return;
    const { equivalent, explanation } = before;
    fill({ word: equivalent, explanation, spellings: typedSpellings(before) });
  }, [before]);
}
