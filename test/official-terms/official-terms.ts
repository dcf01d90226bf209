import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { OfficialTerm } from './compare-terms.ts';

/** Equivalents that US public bodies have published; they stand beside the checkout. */
export const OFFICIAL_TERMS = join(
  import.meta.dirname,
  '../../../shared/terms/official-terms.jsonl',
);

const officialTerm = z.object({
  en: z.string(),
  lang: z.string(),
  term: z.string(),
  authority: z.string(),
});

/**
 * Every published equivalent.
 *
 * @throws ZodError where a line is none.
 */
export function officialTerms(): readonly OfficialTerm[] {
  const lines = readFileSync(OFFICIAL_TERMS, 'utf8').trim().split('\n');
  return lines.map((line) => officialTerm.parse(JSON.parse(line)));
}
