import type { Entry } from '../glossary/entry.ts';
import type { Status } from '../glossary/status.ts';

/** Where a segment is in the work, as XLIFF 2 says it; subState tells what XLIFF has no word for. */
export interface XliffState {
  readonly state: 'initial' | 'translated' | 'reviewed';
  readonly subState?: string;
}

/**
 * A segment's state from what the reviews say. Only a text whose status is reviewed is `reviewed`;
 * `final` is never said, because every text may be corrected. What software wrote and nobody has
 * approved is `initial`, so that tools show it as work to do.
 */
export function xliffState(entry: Pick<Entry, 'origin'> | undefined, status: Status): XliffState {
  if (!entry) return { state: 'initial' };
  if (status === 'reviewed') return { state: 'reviewed' };
  if (status === 'outdated') return { state: 'translated', subState: 'termlight:outdated' };
  return entry.origin === 'machine'
    ? { state: 'initial', subState: 'termlight:machine' }
    : { state: 'translated' };
}
