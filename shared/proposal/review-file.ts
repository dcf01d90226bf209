import * as z from 'zod';
import type { Fault } from '../glossary/fault.ts';
import { readJson } from '../glossary/read-json.ts';
import { id, line, reviewSchema } from '../glossary/schema.ts';
import { schemaFaults } from '../glossary/schema-faults.ts';

const decisionSchema = z.strictObject({
  collection: id,
  term: id,
  language: line,
  ...reviewSchema.shape,
  decision: z.enum(['approve', 'change']),
  note: z.string().max(2000).optional(),
});

const fileSchema = z.strictObject({
  format: z.literal(1, 'must be 1'),
  decisions: z.array(decisionSchema).min(1).max(1000),
});

/** What one person decided about one exact text, named by its digest. */
export type ReviewDecision = z.output<typeof decisionSchema>;

/** Decisions as the file a reviewer hands in under her own account. */
export function writeReviewFile(decisions: readonly ReviewDecision[]): string {
  return `${JSON.stringify({ format: 1, decisions }, null, 2)}\n`;
}

/** What such a file holds, or every fault that keeps it from being read. */
export type ReadReviews =
  | { readonly ok: true; readonly decisions: readonly ReviewDecision[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a file `writeReviewFile` wrote.
 *
 * @param path - its name, for messages.
 */
export function readReviewFile(path: string, text: string): ReadReviews {
  const json = readJson(path, text.replace(/^\ufeff/, ''));
  if ('fault' in json) return { ok: false, faults: [json.fault] };
  const result = fileSchema.safeParse(json.value, { reportInput: true });
  if (result.success) return { ok: true, decisions: result.data.decisions };
  return { ok: false, faults: schemaFaults(path, result.error) };
}
