import * as z from 'zod/mini';
import { LONGEST, type Suggestion } from './suggestion.ts';

/** What a suggestion must be, from storage, a message or a file. */
export const suggestionSchema: z.ZodMiniType<Suggestion> = z.strictObject({
  word: z.string().check(z.minLength(1), z.maxLength(LONGEST.word)),
  language: z.string().check(z.regex(/^[A-Za-z0-9-]{2,35}$/)),
  sentence: z.nullable(z.string().check(z.maxLength(LONGEST.sentence))),
  address: z.nullable(z.string().check(z.maxLength(LONGEST.address), z.regex(/^https?:\/\//))),
});
