import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../ask-background.ts';
import { LONGEST_TYPED, type SearchAnswer } from '../../search-answers.ts';

/** What became of what she typed. */
export interface Searched {
  /** What was looked for. */
  readonly typed: string;
  /** Null where it can't be looked for right now. */
  readonly answer: SearchAnswer | null;
}

/**
 * For a component: what a text finds, as it is typed; the last answer stays until the next is there.
 *
 * @returns null before the first answer, and while nothing is typed.
 */
export function useSearch(typed: string): Searched | null {
  const [searched, setSearched] = useState<Searched | null>(null);
  const wanted = typed.trim().slice(0, LONGEST_TYPED);
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      const answer = await askBackground<SearchAnswer>({ type: 'search', typed: wanted });
      // What came late is not what she typed last.
      if (isWanted) setSearched({ typed: wanted, answer });
    };
    if (wanted) void ask();
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return wanted ? searched : null;
}
