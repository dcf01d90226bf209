import type { VNode } from 'preact';
import { SquaresPicture } from './SquaresPicture.tsx';
import type { StandingCounts, StandingName } from './squares.ts';

const NONE: StandingCounts = { reviewed: 0, outdated: 0, draft: 0, missing: 0 };

/** The square of one standing, as the legend shows it. */
export function StandingSquare({ standing }: { readonly standing: StandingName }): VNode {
  return <SquaresPicture counts={{ ...NONE, [standing]: 1 }} perRow={1} />;
}
