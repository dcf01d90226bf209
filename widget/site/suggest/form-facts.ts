import type { SubmitOptions } from '../submit/submit-options.ts';

/** Where a file is, and its digest as `fetch` takes it. */
export interface KnownFile {
  readonly path: string;
  readonly integrity: string;
}

/** What the form is told of the glossary: a file that is written at build. */
export interface FormFacts extends Pick<SubmitOptions, 'collection' | 'languages' | 'reviewers'> {
  /** Each language's Entries by tag, from the site's root. */
  readonly entries: Readonly<Record<string, KnownFile>>;
}
