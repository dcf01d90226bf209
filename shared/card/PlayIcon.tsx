import type { VNode } from 'preact';

/** A triangle (listen) or a square (stop); says nothing alone. */
export function PlayIcon({ playing }: { readonly playing: boolean }): VNode {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" fill="currentColor">
      <path d={playing ? 'M2 2h8v8H2z' : 'M2 1l9 5-9 5z'} />
    </svg>
  );
}
