import { languageRow } from '../language/languages.ts';
import type { LanguageCounts } from './entry-counts.ts';
import type { GlossaryStats, TopicCounts } from './glossary-stats.ts';
import { placesSentence } from './place-counts.ts';
import { whatChanged } from './what-changed.ts';

/** Rows in columns of even width, the first to the left, the numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function name(tag: string): string {
  return `${languageRow(tag)?.english ?? tag} (${tag})`;
}

function languageTable({ languages }: LanguageCounts): string {
  const columns = ['entries', 'draft', 'reviewed', 'outdated', 'missing'] as const;
  return table([
    ['', ...columns],
    ...Object.entries(languages).map(([tag, counts]) => [
      name(tag),
      ...columns.map((column) => String(counts[column])),
    ]),
  ]);
}

function topicTable({ topics, languages }: TopicCounts): string {
  const tags = Object.keys(languages);
  return table([
    ['reviewed, of terms', ...tags],
    ...Object.entries(topics).map(([topic, counts]) => [
      topic || 'no topic',
      ...tags.map((tag) => `${counts.languages[tag]?.reviewed ?? 0}/${counts.terms}`),
    ]),
  ]);
}

function sourceLines({ languages }: LanguageCounts): string {
  return table([
    ['', 'without a source', 'sources', 'not checked'],
    ...Object.entries(languages).map(([tag, { unsourced, sources, unchecked }]) => [
      name(tag),
      String(unsourced),
      String(sources),
      String(unchecked),
    ]),
  ]);
}

function outdatedLines({ outdated }: TopicCounts): readonly string[] {
  if (outdated.length === 0) return [];
  const lines = outdated.map(
    ({ collection, language, term, changed }) =>
      `  ${collection}/${language}/${term}: ${whatChanged(changed)}.`,
  );
  return [`To be reviewed again:\n${lines.join('\n')}`];
}

function headline({ terms, languages }: LanguageCounts): string {
  const count = Object.keys(languages).length;
  return `${terms} ${terms === 1 ? 'term' : 'terms'} in ${count} ${count === 1 ? 'language' : 'languages'}`;
}

/** A glossary's counts as people read them in a terminal: tables, then what must be read again. */
export function statsText(stats: GlossaryStats): string {
  const layers = Object.entries(stats.layers).flatMap(([id, layer]) => [
    `Layer ${id} over ${layer.extends}, counted apart: ${placesSentence(layer)}`,
    ...(layer.terms ? [`${headline(layer)} besides.`, languageTable(layer)] : []),
    ...outdatedLines(layer),
  ]);
  return [
    `${headline(stats)}, as of ${stats.today}.`,
    languageTable(stats),
    topicTable(stats),
    sourceLines(stats),
    ...outdatedLines(stats),
    ...layers,
  ].join('\n\n');
}
