import * as z from 'zod/mini';
import { suggestionSchema } from '../shared/exchange/suggestion-schema.ts';
import { savedWordSchema } from '../shared/saved/saved-word.ts';
import { LONGEST_TYPED } from './search-answers.ts';

const typed = z.string().check(z.maxLength(LONGEST_TYPED));

/** What is asked of the search, and of what a reader keeps. */
export const searchRequests = [
  /** Terms for what is typed, answered by a `SearchAnswer`. */
  z.strictObject({ type: z.literal('search'), typed }),
  /** What selected words mean, answered by a `LookUpAnswer`. */
  z.strictObject({ type: z.literal('look-up'), words: typed }),
  /** What to tell of terms in both of the reader's languages, answered by a `TellAnswer`. */
  z.strictObject({
    type: z.literal('tell'),
    terms: z
      .array(z.strictObject({ term: z.string(), place: z.nullable(z.string()) }))
      .check(z.maxLength(2000)),
    /** Of the page they stand on; null for the page that asks. */
    host: z.nullable(z.string()),
  }),
  /** The words she saved, answered, as the next two, by a `ListAnswer` of `SavedWord`. */
  z.strictObject({ type: z.literal('saved-words') }),
  z.strictObject({ type: z.literal('save-word'), word: savedWordSchema }),
  z.strictObject({ type: z.literal('unsave-word'), term: z.string() }),
  /** The words she suggests, answered, as the next two, by a `ListAnswer` of `Suggestion`. */
  z.strictObject({ type: z.literal('suggestions') }),
  z.strictObject({ type: z.literal('suggest'), suggestion: suggestionSchema }),
  z.strictObject({ type: z.literal('unsuggest'), word: z.string(), language: z.string() }),
] as const;
