import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AskedTerm } from '../../../shared/bundle/explained-term.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import { askTerms } from '../../ask-terms.ts';
import type { TaggedWord, ToldTerm } from '../../search-answers.ts';
import { FoundWord } from '../../selection/FoundWord.tsx';
import { TermText } from './TermText.tsx';
import type { SavedWords } from './use-saved-words.ts';

interface TermRowProps {
  readonly asked: AskedTerm;
  readonly heading: TaggedWord;
  /** In English; null where the heading is. */
  readonly english: string | null;
  /** What to tell of it; null where that is asked for once it is opened. */
  readonly told: ToldTerm | null;
  readonly saved: SavedWords;
  readonly isOpen: boolean;
  readonly t: Strings;
  readonly onJump?: () => void;
  /** What is said beside its name. */
  readonly children?: ComponentChildren;
}

/** What to tell of a term: asked for when it is wanted; `failed` where it can't be had. */
function useTold(given: ToldTerm | null, asked: AskedTerm, isWanted: boolean) {
  const [told, setTold] = useState<ToldTerm | 'failed' | null>(null);
  const isMissing = isWanted && given === null && told === null;
  const ask = async () => {
    const [answer] = (await askTerms([asked], '')) ?? [];
    setTold(answer ?? 'failed');
  };
  useEffect(() => {
    if (isMissing) void ask();
  }, [isMissing]);
  return { told: given ?? told, again: () => setTold(null) };
}

/** One term of a list, with its explanation under it, opened by its name. */
export function TermRow(props: TermRowProps): VNode {
  const { asked, heading, english, saved, t, onJump, children } = props;
  const [isOpen, setOpen] = useState(props.isOpen);
  // The list may open or close all of its rows.
  useEffect(() => setOpen(props.isOpen), [props.isOpen]);
  const { told, again } = useTold(props.told, asked, isOpen);
  return (
    <li>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <FoundWord heading={heading} english={english}>
            {children}
          </FoundWord>
        </summary>
        {isOpen && told !== null && told !== 'failed' && (
          <TermText told={told} saved={saved} t={t} onJump={onJump} />
        )}
        {isOpen && told === 'failed' && (
          <p class="text" role="alert">
            {t('surface.unread')}{' '}
            <button type="button" onClick={again}>
              {t('surface.again')}
            </button>
          </p>
        )}
      </details>
    </li>
  );
}
