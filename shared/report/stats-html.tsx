import { render } from 'preact-render-to-string';
import type { GlossaryStats } from './glossary-stats.ts';
import { StatsPage } from './StatsPage.tsx';

/** A glossary's counts as one self-contained HTML document: no script, no network, no image. */
export function statsHtml(stats: GlossaryStats): string {
  return `<!doctype html>\n${render(<StatsPage stats={stats} />)}\n`;
}
