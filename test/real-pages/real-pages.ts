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

/** Takes out of a page's tree what it changes by itself, the same with us as without. */
export function stillTree(file: string): (tree: string) => string {
  const { kind } = realPages().find((page) => page.file === file) as RealPage;
  // Apps count their refreshes and seconds; some pages write the time of day, in milliseconds.
  const moving = kind === 'spa' ? /\d+/g : /\b\d{13}\b/g;
  return (tree) => tree.replace(moving, '');
}
