import type { SubmitOptions } from '../submit/submit-options.ts';

/** What the form is told of the glossary: a file that is written at build. */
export interface FormFacts extends Pick<SubmitOptions, 'collection' | 'languages' | 'reviewers'> {
  /** Path of each language's Entries from the site's root, by tag. */
  readonly entries: Readonly<Record<string, string>>;
}
