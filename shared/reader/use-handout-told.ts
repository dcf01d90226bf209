import { useEffect, useState } from 'preact/hooks';
import type { Strings } from '../strings/create-strings.ts';
import { loadStrings, sharedWords } from '../strings/load-strings.ts';
import type { ReaderContext } from './reader-context.ts';
import { readerWords } from './reader-words.ts';
import { besideHandout, type TellIn, type Told } from './told.ts';

/** What a handout says, in its language. */
export interface HandoutTold {
  readonly t: Strings;
  /** Null while it is asked for, or can't be had. */
  readonly told: Told | null;
  /** True where it can't be had. */
  readonly hasFailed: boolean;
  /** Asks once more. */
  readonly again: () => void;
}

/** Answers to one question; a question that changed has none yet. */
interface Answer extends Pick<HandoutTold, 't' | 'told'> {
  readonly asked: string;
}

/**
 * For a component: what a handout says in a language. In the reader's own it is there already; in
 * another one it is asked for, with our own words, and kept only as long as the component stands.
 *
 * @param told - what is told in the reader's own language.
 */
export function useHandoutTold(
  language: string,
  { told, context, tellIn }: { told: Told; context: ReaderContext; tellIn: TellIn },
): HandoutTold {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [tries, setTries] = useState(0);
  const second = besideHandout(language, context);
  const isOwn = language === context.language;
  const asked = `${language} ${second} ${tries}`;
  useEffect(() => {
    if (isOwn) return;
    let isOver = false;
    const strings = loadStrings(language, [sharedWords, readerWords]);
    Promise.all([tellIn({ language, second }), strings]).then(([found, t]) => {
      if (!isOver) setAnswer({ asked, told: found, t });
    });
    return () => {
      isOver = true;
    };
  }, [isOwn, asked]);
  const again = () => setTries(tries + 1);
  if (isOwn) return { t: context.t, told, hasFailed: false, again };
  const now = answer?.asked === asked ? answer : null;
  return {
    t: now?.t ?? context.t,
    told: now?.told ?? null,
    hasFailed: now !== null && now.told === null,
    again,
  };
}
