import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages nobody here wrote; they stand beside the checkout and are never copied into it. */
export const REAL_PAGES = join(import.meta.dirname, '../../../shared/pages');

/** One real page, as its index tells it. */
export interface RealPage {
  readonly file: string;
  readonly kind: string;
  readonly lang: string;
}

/** Every real page. */
export function realPages(): readonly RealPage[] {
  const lines = readFileSync(join(REAL_PAGES, 'INDEX.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as RealPage);
}
