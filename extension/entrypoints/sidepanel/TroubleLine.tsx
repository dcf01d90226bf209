import type { VNode } from 'preact';
import type { Strings } from '../../../shared/strings/create-strings.ts';

/** What keeps a list from being what it should be, in one sentence; said when it comes. */
export function TroubleLine({
  trouble,
  t,
}: {
  /** A key of `sidepanel.trouble`, `unanswered` where nobody answers, or null. */
  readonly trouble: string | null;
  readonly t: Strings;
}): VNode {
  return (
    <p class="trouble" role="alert">
      {trouble !== null &&
        t(trouble === 'unanswered' ? 'surface.unread' : `sidepanel.trouble.${trouble}`)}
    </p>
  );
}
