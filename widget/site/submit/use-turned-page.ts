import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ProposalField } from '../../../shared/proposal/proposal.ts';
import { idOf } from './field-kinds.ts';
import type { Step } from './steps.ts';

/** Brings the question of a field into view, ready to be answered. */
export function focusField(field: ProposalField): void {
  document.getElementById(idOf(field))?.focus();
}

/**
 * For a component: when the form turns to another page, the focus goes to its title, or to the field
 * that was asked for, so that keys and screen readers go on from there. Not on the first page shown.
 */
export function useTurnedPage(
  step: Step,
  title: RefObject<HTMLElement | null>,
  wanted: RefObject<ProposalField | null>,
): void {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const field = wanted.current;
    wanted.current = null;
    scrollTo({ top: 0 });
    if (field) focusField(field);
    else title.current?.focus();
  }, [step]);
}
