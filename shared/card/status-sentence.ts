import type { Explanation } from '../bundle/explanation.ts';
import type { Strings } from '../strings/strings.ts';

/** How far a text can be trusted, as a sentence in the reader's language. */
export function statusSentence(
  { status, origin }: Pick<Explanation, 'status' | 'origin'>,
  t: Strings,
): string {
  if (status !== 'draft') return t(`status.${status}`);
  return t(origin === 'machine' ? 'status.machine' : 'status.draft');
}
