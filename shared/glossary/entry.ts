import type * as z from 'zod';
import type { placeSchema } from './place-schema.ts';
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
/** What one place calls the terms of the collection its own extends. */
export type PlaceText = z.output<typeof placeSchema>;
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

/** One place of a layer. */
export interface Place extends PlaceText {
  /** Its ISO 3166-2 code, from the file name. */
  readonly code: string;
}

/** A publisher's glossary. */
export interface Collection extends CollectionText {
  /** Id of the collection, from its folder. */
  readonly id: string;
  readonly entries: readonly Entry[];
  /** What places call the terms of the collection this one extends; none in other collections. */
  readonly places: readonly Place[];
}

/** Everything under `glossaries/`. */
export interface Glossary {
  readonly collections: readonly Collection[];
  readonly reviewers: readonly Reviewer[];
}
