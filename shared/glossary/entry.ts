import type { z } from 'zod';
import type {
  collectionSchema,
  entrySchema,
  formSchema,
  reviewersSchema,
  reviewSchema,
  sourceSchema,
} from './schema.ts';

/** What one Entry's file says, defaults filled in. */
export type EntryText = z.output<typeof entrySchema>;
/** A spelling to match, with its rules. */
export type Form = z.output<typeof formSchema>;
/** An official page that was read. */
export type Source = z.output<typeof sourceSchema>;
/** One person's approval of one exact text. */
export type Review = z.output<typeof reviewSchema>;
/** What a collection's file says. */
export type CollectionText = z.output<typeof collectionSchema>;
/** One listed reviewer: what she may review, in which languages. */
export type Reviewer = z.output<typeof reviewersSchema>[number];

/** The term in one language. */
export interface Entry extends EntryText {
  /** Id of the collection, from its folder. */
  readonly collection: string;
  /** Id of the term, from its file name. */
  readonly term: string;
  /** BCP 47 tag, from its folder. */
  readonly language: string;
}

/** A publisher's glossary. */
export interface Collection extends CollectionText {
  /** Id of the collection, from its folder. */
  readonly id: string;
  readonly entries: readonly Entry[];
}

/** Everything under `glossaries/`. */
export interface Glossary {
  readonly collections: readonly Collection[];
  readonly reviewers: readonly Reviewer[];
}
