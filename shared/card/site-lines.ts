/** A sentence shown with every explanation. */
export interface Notice {
  readonly text: string;
  /** BCP 47 tag of ours; null where it is in the page's own language. */
  readonly language: string | null;
}

/** What the page's owner wants said with every explanation. */
export interface SiteLines {
  /** True: whose words they are is told. */
  readonly whoseWords: boolean;
  readonly notices: readonly Notice[];
}

/** A page whose owner has nothing to say. */
export const NO_SITE_LINES: SiteLines = { whoseWords: false, notices: [] };
