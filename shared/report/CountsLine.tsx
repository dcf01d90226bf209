import type { VNode } from 'preact';
import { STANDINGS, type StandingCounts } from './squares.ts';

/** How many terms stand how, in words: the squares only show it. */
export function CountsLine({ counts }: { readonly counts: StandingCounts }): VNode {
  return (
    <ul class="counts">
      {STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => (
        <li key={standing}>
          {counts[standing]} {standing}
        </li>
      ))}
    </ul>
  );
}
