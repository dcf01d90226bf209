/** What a reader's visit to the demo was seen to do, recorded in a browser and tested again in each run. */
export interface RecordedRun {
  /** Day of the recording, as YYYY-MM-DD. */
  readonly recorded: string;
  readonly browser: string;
  readonly requestsToOthers: number;
  readonly cookies: number;
  /** Items in the page's own storages. */
  readonly local: number;
  readonly session: number;
  readonly databases: number;
  readonly caches: number;
  readonly policyViolations: number;
  /** Cumulative layout shift of the page, 0 to 1. */
  readonly layoutShift: number;
  readonly fonts: number;
  /** Files asked for before the reader asked for anything, then for the marks, then for the first card. */
  readonly beforeAsking: readonly string[];
  readonly untilMarks: readonly string[];
  readonly untilCard: readonly string[];
}

/** The facts of a run, as sentences for a site's privacy page. */
export function privacyFacts(run: RecordedRun): readonly string[] {
  const stored = run.local + run.session + run.databases + run.caches;
  return [
    `requests to other origins: ${run.requestsToOthers}`,
    `cookies: ${run.cookies}; items in the browser's storage: ${stored}`,
    `fonts loaded: ${run.fonts}; layout shift: ${run.layoutShift}; broken security policies: ${run.policyViolations}`,
    `before the reader asks: ${run.beforeAsking.join(', ')}`,
    `when she does: ${run.untilMarks.join(', ')}`,
    `for her first card: ${run.untilCard.join(', ')}`,
  ];
}
