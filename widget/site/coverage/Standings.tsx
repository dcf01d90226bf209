import type { VNode } from 'preact';
import { StandingSquare } from '../../../shared/report/StandingSquare.tsx';
import { STANDINGS, type StandingCounts } from '../../../shared/report/squares.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';

/** How many texts stand how: a shape and a number for each, and its name for who can't see the shape. */
export function Standings({
  counts,
  t,
}: {
  readonly counts: StandingCounts;
  readonly t: Strings;
}): VNode {
  return (
    <ul class="standings">
      {STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => (
        <li key={standing}>
          <StandingSquare standing={standing} />
          <span class="unseen">{t(`site.standing.${standing}`)}: </span>
          {counts[standing]}
        </li>
      ))}
    </ul>
  );
}

/** What each shape means. */
export function StandingLegend({ t }: { readonly t: Strings }): VNode {
  return (
    <ul class="legend">
      {STANDINGS.map((standing) => (
        <li key={standing}>
          <StandingSquare standing={standing} />
          <span>{t(`site.standing.${standing}`)}</span>
        </li>
      ))}
    </ul>
  );
}
