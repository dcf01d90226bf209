import type { VNode } from 'preact';
import type { EntryCounts } from './entry-counts.ts';
import { StandingSquare } from './StandingSquare.tsx';
import { STANDINGS, type StandingName } from './squares.ts';

const MEANINGS: Readonly<Record<StandingName, string>> = {
  reviewed: 'Approved by the people the policy asks for, exactly as it is.',
  outdated: 'Approved once; something has changed since.',
  draft: 'Written, and not yet approved.',
  missing: 'Nobody has written it yet.',
};

/** How many texts stand how in all languages together: also what each square means. */
export function StandingTotals({ counts }: { readonly counts: readonly EntryCounts[] }): VNode {
  const total = (standing: StandingName) => counts.reduce((sum, one) => sum + one[standing], 0);
  return (
    <dl class="totals">
      {STANDINGS.map((standing) => (
        <div key={standing}>
          <dt>
            <StandingSquare standing={standing} /> {standing}
          </dt>
          <dd class="number">{total(standing)}</dd>
          <dd>{MEANINGS[standing]}</dd>
        </div>
      ))}
    </dl>
  );
}
