import type { VNode } from 'preact';
import { statusSentence } from '../../../shared/card/status-sentence.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import type { SiteText } from './site-words.ts';

/** An exclamation mark in a circle (not reviewed) or a tick (reviewed); says nothing alone. */
export function StatusIcon({ reviewed }: { readonly reviewed: boolean }): VNode {
  return (
    <svg width="20" height="20" viewBox="0 0 14 14" aria-hidden="true" class="icon">
      <circle cx="7" cy="7" r="6" />
      <path d={reviewed ? 'M4.2 7.2l2 2 3.6-4.2' : 'M7 3.6v4.2M7 9.6v.9'} />
    </svg>
  );
}

/** How far a text can be trusted, in a sentence. */
export function StatusLine({
  text: { entry, standing },
  t,
}: {
  readonly text: SiteText;
  readonly t: Strings;
}): VNode {
  const reviewed = standing.status === 'reviewed';
  return (
    <p class={reviewed ? 'status reviewed' : 'status'}>
      <StatusIcon reviewed={reviewed} />
      <span>{statusSentence({ status: standing.status, origin: entry.origin }, t)}</span>
    </p>
  );
}
