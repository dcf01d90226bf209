import { LAUNCHER } from './site-widget.ts';

/** What we put on pages: the host of card and panel, and the widget's launcher. */
const OURS = new Set(['termlight-host', LAUNCHER]);

/** True for the widget's launcher. */
export function isLauncher({ nodeName }: Node): boolean {
  return `${nodeName}`.toLowerCase() === LAUNCHER;
}

/** True for an element of ours: it is no part of the page. */
export function isOurElement({ nodeName }: Node): boolean {
  // A form's field may stand in place of its name.
  return OURS.has(`${nodeName}`.toLowerCase());
}
