import type { VNode } from 'preact';
import { CountsLine } from './CountsLine.tsx';
import type { EntryCounts } from './entry-counts.ts';
import type { TopicCounts } from './glossary-stats.ts';
import { LanguageName } from './LanguageName.tsx';
import { SquaresPicture } from './SquaresPicture.tsx';

/** Said again, for browsers that forget a table once a narrow screen lays its rows out as blocks. */
const ROLES = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

interface StatsMatrixProps {
  readonly counts: TopicCounts;
  readonly caption: string;
  /** Makes the caption's id its own on the page. */
  readonly id: string;
}

/** Squares in a row: enough that the largest topic is about twice as wide as it is high. */
function squaresPerRow({ topics }: TopicCounts): number {
  const largest = Math.max(0, ...Object.values(topics).map(({ terms }) => terms));
  return Math.min(12, Math.max(4, Math.ceil(Math.sqrt(largest * 2))));
}

interface CellProps {
  readonly label: string;
  readonly counts: EntryCounts;
  readonly perRow: number;
}

function Cell({ label, counts, perRow }: CellProps): VNode {
  return (
    <td {...ROLES.cell}>
      {/* Seen where the screen is too narrow for column headers. */}
      <span class="label" aria-hidden="true">
        {label}
      </span>
      {perRow > 0 && <SquaresPicture counts={counts} perRow={perRow} />}
      <CountsLine counts={counts} />
    </td>
  );
}

const plural = (terms: number) => (terms === 1 ? '1 term' : `${terms} terms`);

/** Languages by topics, a square for each term. */
export function StatsMatrix({ counts, caption, id }: StatsMatrixProps): VNode {
  const perRow = squaresPerRow(counts);
  const topics = Object.entries(counts.topics);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must reach what scrolls sideways
    <section class="scroll" aria-labelledby={id} tabIndex={0}>
      <table class="matrix" {...ROLES.table}>
        <caption id={id}>{caption}</caption>
        <thead {...ROLES.rowgroup}>
          <tr {...ROLES.row}>
            <th {...ROLES.columnheader} scope="col">
              Language
            </th>
            {topics.map(([topic, { terms }]) => (
              <th key={topic} {...ROLES.columnheader} scope="col">
                {topic || 'no topic'} <span class="terms">{plural(terms)}</span>
              </th>
            ))}
            <th {...ROLES.columnheader} scope="col">
              all <span class="terms">{plural(counts.terms)}</span>
            </th>
          </tr>
        </thead>
        <tbody {...ROLES.rowgroup}>
          {Object.entries(counts.languages).map(([tag, all]) => (
            <tr key={tag} {...ROLES.row}>
              <th {...ROLES.rowheader} scope="row">
                <LanguageName tag={tag} />
              </th>
              {topics.map(([topic, { languages }]) => (
                <Cell
                  key={topic}
                  label={topic || 'no topic'}
                  counts={languages[tag] as EntryCounts}
                  perRow={perRow}
                />
              ))}
              <Cell label="all" counts={all} perRow={0} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
