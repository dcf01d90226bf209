import type { SavedWord } from '../../../shared/saved/saved-word.ts';
import { useKeptList } from './use-kept-list.ts';

/** The words a reader saved, and how she changes them. */
export interface SavedWords {
  readonly words: readonly SavedWord[];
  /** A key of `sidepanel.trouble`; null while all is well. */
  readonly trouble: string | null;
  readonly has: (term: string) => boolean;
  readonly save: (word: SavedWord) => void;
  readonly unsave: (term: string) => void;
}

/** For a component: the saved words as they are now, in whatever window they change. */
export function useSavedWords(): SavedWords {
  const { items, trouble, ask } = useKeptList<SavedWord>('saved-words', { type: 'saved-words' });
  return {
    words: items,
    trouble,
    has: (term) => items.some((one) => one.term === term),
    save: (word) => ask({ type: 'save-word', word }),
    unsave: (term) => ask({ type: 'unsave-word', term }),
  };
}
