import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askBackground } from '../../ask-background.ts';
import type { Request } from '../../messages.ts';
import type { ListAnswer, Trouble } from '../../search-answers.ts';

/** A list the background keeps. */
export interface KeptItems<T> {
  readonly items: readonly T[];
  /** A key of `sidepanel.trouble`, `unanswered` where nobody answers, or null. */
  readonly trouble: Trouble | 'unanswered' | null;
  /** Asks for a change; the list follows. */
  readonly ask: (request: Request) => void;
}

/**
 * For a component: a list as it is now, in whatever window it changes.
 *
 * @param key - what it is kept under.
 * @param read - asks for it.
 */
export function useKeptList<T>(key: string, read: Request): KeptItems<T> {
  const [answer, setAnswer] = useState<Pick<KeptItems<T>, 'items' | 'trouble'>>({
    items: [],
    trouble: null,
  });
  const ask = async (request: Request) => {
    const next = await askBackground<ListAnswer<T>>(request);
    setAnswer((last) => next ?? { ...last, trouble: request === read ? 'unanswered' : 'full' });
  };
  useEffect(() => {
    void ask(read);
    const follow = (changes: object) => {
      if (Object.hasOwn(changes, key)) void ask(read);
    };
    browser.storage.onChanged.addListener(follow);
    return () => browser.storage.onChanged.removeListener(follow);
  }, [key]);
  return { ...answer, ask: (request) => void ask(request) };
}
