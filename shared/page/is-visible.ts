import type { Mark } from './mark.ts';

/** True unless style hides the mark's text: the command line finds it too, a reader can't. */
export function isVisible({ start }: Mark): boolean {
  const element = start.node.parentElement;
  return element?.checkVisibility?.({ visibilityProperty: true }) ?? element !== null;
}
