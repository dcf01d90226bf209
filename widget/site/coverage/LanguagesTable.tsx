import type { VNode } from 'preact';
import { directionOf, languageRow } from '../../../shared/language/languages.ts';
import type { EntryCounts, LanguageCounts } from '../../../shared/report/entry-counts.ts';
import { StandingSquare } from '../../../shared/report/StandingSquare.tsx';
import { STANDINGS } from '../../../shared/report/squares.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';

/** Said again, for browsers that forget a table once a narrow screen lays its rows out as blocks. */
export const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader', scope: 'col' },
  head: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const;

/** A language by its own name. */
export function OwnName({ tag }: { readonly tag: string }): VNode {
  return (
    <bdi lang={tag} dir={directionOf(tag)}>
      {languageRow(tag)?.endonym ?? tag}
    </bdi>
  );
}

function Row({
  tag,
  counts,
  t,
}: {
  readonly tag: string;
  readonly counts: EntryCounts;
  readonly t: Strings;
}): VNode {
  return (
    <tr {...ROLES.row}>
      <th {...ROLES.head}>
        <OwnName tag={tag} />
      </th>
      {STANDINGS.map((standing) => (
        <td key={standing} {...ROLES.cell}>
          <span class="label" aria-hidden="true">
            {t(`site.standing.${standing}`)}
          </span>
          {counts[standing]}
        </td>
      ))}
      <td {...ROLES.cell}>
        <span class="label" aria-hidden="true">
          {t('site.coverage.unsourced')}
        </span>
        {counts.unsourced}
      </td>
    </tr>
  );
}

/** How each language stands as a whole, in numbers. */
export function LanguagesTable({
  counts,
  t,
}: {
  readonly counts: LanguageCounts;
  readonly t: Strings;
}): VNode {
  return (
    <table {...ROLES.table} class="languages-table">
      <caption>{t('site.coverage.languages')}</caption>
      <thead {...ROLES.group}>
        <tr {...ROLES.row}>
          <th {...ROLES.column}>{t('site.coverage.language')}</th>
          {STANDINGS.map((standing) => (
            <th key={standing} {...ROLES.column}>
              <StandingSquare standing={standing} /> {t(`site.standing.${standing}`)}
            </th>
          ))}
          <th {...ROLES.column}>{t('site.coverage.unsourced')}</th>
        </tr>
      </thead>
      <tbody {...ROLES.group}>
        {Object.entries(counts.languages).map(([tag, one]) => (
          <Row key={tag} tag={tag} counts={one} t={t} />
        ))}
      </tbody>
    </table>
  );
}
