import type { Mark } from './mark.ts';

/** True unless style hides the mark's text: the command line finds it too, a reader can't. */
export function isVisible({ start }: Mark): boolean {
  const element = start.node.parentElement;
  return element?.checkVisibility?.({ visibilityProperty: true }) ?? element !== null;
}

/** Those of some marks that can be seen, in their order. */
export function visibleMarks({
  marks,
}: {
  readonly marks: () => readonly Mark[];
}): readonly Mark[] {
  return marks().filter(isVisible);
}
