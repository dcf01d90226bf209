import type { Entry, Review, Source } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';

/** A spelling as another format says it; what that format can't say is kept from our file. */
export interface FormPatch {
  readonly text: string;
  readonly standing: 'preferred' | 'admitted' | 'deprecated';
  /** Absent where the format has no room for case rules. */
  readonly case?: 'any' | 'capitals';
  /** Absent where the format has no room for it. */
  readonly ambiguous?: boolean;
}

/** What one row or unit of another format says of one Entry. What is absent is kept from our file. */
export interface EntryPatch {
  /** Where in that file it stands, for messages: `row 12`, `unit premium`. */
  readonly place: string;
  readonly term: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly equivalent?: string;
  readonly explanation?: string;
  readonly forms?: readonly FormPatch[];
  readonly sources?: readonly Source[];
  /** A source that joins ours. */
  readonly source?: Source;
  /** Topic of a term that is new; only in its source-language text. */
  readonly topic?: string;
  /** Who wrote these words, where the file says so. */
  readonly author?: string;
  /** What wrote them, where the file says so. */
  readonly origin?: Entry['origin'];
  /** Digest of the text as it was exported; null where the file does not say. */
  readonly digest: string | null;
  /** Digest of the source-language text beside it; null for the source language, or not said. */
  readonly sourceDigest: string | null;
  /** The source-language text as the file shows it beside; import tells if it was edited there. */
  readonly shown?: { readonly equivalent: string; readonly explanation: string };
  /** An approval somebody filled in: of exactly the text `digest` names. */
  readonly approval?: Pick<Review, 'reviewer' | 'role' | 'date'>;
}

/** What a file of another format says, and every fault that kept some of it out. */
export interface ReadExchange {
  readonly patches: readonly EntryPatch[];
  readonly faults: readonly Fault[];
}
