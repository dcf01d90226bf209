import type { VNode } from 'preact';
import type { Explanation } from '../bundle/explanation.ts';
import type { Strings } from '../strings/create-strings.ts';
import { statusSentence } from './status-sentence.ts';

/** An exclamation mark in a circle (not reviewed) or a tick (reviewed); says nothing alone. */
function StatusIcon({ reviewed }: { readonly reviewed: boolean }): VNode {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 14 14"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
    >
      <circle cx="7" cy="7" r="6" stroke-width="1.5" />
      <path
        d={reviewed ? 'M4.2 7.2l2 2 3.6-4.2' : 'M7 3.6v4.2M7 9.6v.9'}
        stroke-width="1.6"
        stroke-linecap="round"
      />
    </svg>
  );
}

/** How far a text can be trusted, in a sentence with a sign. */
export function StatusLine({
  explanation,
  t,
}: {
  readonly explanation: Explanation;
  readonly t: Strings;
}): VNode {
  const reviewed = explanation.status === 'reviewed';
  return (
    <p class={reviewed ? 'status reviewed' : 'status'}>
      <StatusIcon reviewed={reviewed} />
      <span>{statusSentence(explanation, t)}</span>
    </p>
  );
}
