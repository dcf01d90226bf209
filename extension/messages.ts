import * as z from 'zod/mini';
import type { Explanation } from '../shared/bundle/explanation.ts';

/**
 * Every message between the parts of the extension. JSON only: Firefox and Chromium differ in what
 * else survives the way.
 */

/** What a page asks the background; anything else is refused. */
const requestSchema = z.discriminatedUnion('type', [
  /** The Index for pages of a language, as JSON text; null if there is none. */
  z.strictObject({ type: z.literal('index'), language: z.string() }),
  /** What to tell the reader of one term; null if nothing can be told. */
  z.strictObject({ type: z.literal('explain'), term: z.string() }),
]);

/** What the background asks a page; anything else is refused. */
const pageRequestSchema = z.discriminatedUnion('type', [
  /** The terms marked on the page, in document order. */
  z.strictObject({ type: z.literal('page-terms') }),
]);

export type Request = z.output<typeof requestSchema>;
export type PageRequest = z.output<typeof pageRequestSchema>;

/** Answer to `explain`. */
export interface ExplainAnswer {
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  readonly explanation: Explanation;
  /** The term's name in English, to match the letter. */
  readonly english: string | null;
}

/** Answer to `page-terms`. */
export interface PageTermsAnswer {
  /** True while the page is still being read. */
  readonly reading: boolean;
  /** One a mark, in document order, shown or not. */
  readonly terms: readonly { readonly term: string; readonly text: string }[];
}

/** A request as its sender gave it, or null for anything we don't know. */
export function parseRequest(message: unknown): Request | null {
  return requestSchema.safeParse(message).data ?? null;
}

/** The same for what is asked of a page. */
export function parsePageRequest(message: unknown): PageRequest | null {
  return pageRequestSchema.safeParse(message).data ?? null;
}
