import type { VNode } from 'preact';
import { encode } from 'uqr';

/** Modules left empty around a code, so that cameras find it (ISO/IEC 18004, quiet zone). */
const QUIET = 4;

/** The dark modules of a code as one path. */
function pathOf(data: readonly (readonly boolean[])[]): string {
  return data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
}

/** A code that leads to an address; medium error correction, for paper that is folded. */
export function QrCode({
  address,
  label,
}: {
  readonly address: string;
  readonly label: string;
}): VNode {
  const { size, data } = encode(address, { ecc: 'M', border: QUIET });
  return (
    <svg class="tl-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={pathOf(data)} shape-rendering="crispEdges" />
    </svg>
  );
}
