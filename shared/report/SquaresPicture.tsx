import type { VNode } from 'preact';
import { layOutSquares, type StandingCounts } from './squares.ts';

interface SquaresPictureProps {
  readonly counts: StandingCounts;
  readonly perRow: number;
}

/** Some terms as squares; what they say stands beside them in numbers. */
export function SquaresPicture({ counts, perRow }: SquaresPictureProps): VNode {
  const { width, height, paths } = layOutSquares(counts, perRow);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {paths.map(({ standing, line, area }) => (
        <g key={standing} class={standing}>
          {line && <path class="line" d={line} />}
          {area && <path class="area" d={area} />}
        </g>
      ))}
    </svg>
  );
}
