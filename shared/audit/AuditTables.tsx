import type { VNode } from 'preact';
import { levelText } from './level-text.ts';
import type { SiteAuditResult } from './site-audit.ts';
import type { SiteUse } from './site-tally.ts';

/** Rows of each table: what comes after matters to nobody who has not put these right. */
export const MOST_ROWS = 200;

/** A number as Americans write it. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US');
}

/** Things a site uses, a row each. */
export function UsesTable({
  label,
  uses,
  areAcronyms = false,
}: {
  readonly label: string;
  readonly uses: readonly SiteUse[];
  readonly areAcronyms?: boolean;
}): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must reach what scrolls sideways
    <section class="scroll" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{label}</th>
            <th scope="col">Pages</th>
            <th scope="col">Places</th>
            {areAcronyms && <th scope="col">Stands for</th>}
            <th scope="col">For example</th>
          </tr>
        </thead>
        <tbody>
          {uses
            .slice(0, MOST_ROWS)
            .map(({ name, pages, places, words, expansion, unexpanded, ...where }) => (
              <tr key={name}>
                <th scope="row">
                  <bdi>{areAcronyms ? name : words.slice(0, 3).join(', ')}</bdi>
                </th>
                <td>{grouped(pages)}</td>
                <td>{grouped(places)}</td>
                {areAcronyms && (
                  <td>
                    {expansion === null ? 'never said' : <bdi>{expansion}</bdi>}
                    {expansion !== null && unexpanded > 0 && (
                      <span class="terms">not on {grouped(unexpanded)} of the pages</span>
                    )}
                  </td>
                )}
                <td>
                  <bdi>{where.context}</bdi>
                  <span class="terms">{where.named.join(', ')}</span>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

/** Pages with how hard they are to read. */
export function LevelsTable({ levels }: Pick<SiteAuditResult, 'levels'>): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must reach what scrolls sideways
    <section class="scroll" aria-label="Pages by reading level" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Page</th>
            <th scope="col">Reading level</th>
            <th scope="col">Language</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          {levels.slice(0, MOST_ROWS).map(({ page, level, language, words }) => (
            <tr key={page}>
              <th scope="row">
                <bdi>{page}</bdi>
              </th>
              <td>{levelText(level)}</td>
              <td>{language ?? 'not known'}</td>
              <td>{grouped(words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Pages by their names. */
export function PageList({ pages }: { readonly pages: readonly string[] }): VNode {
  return (
    <ul>
      {pages.slice(0, MOST_ROWS).map((page) => (
        <li key={page}>
          <bdi>{page}</bdi>
        </li>
      ))}
    </ul>
  );
}
