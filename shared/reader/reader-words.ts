import type { WordLoader } from '../strings/load-strings.ts';

/** The words of the reading view. */
export const readerWords: WordLoader = (tag) => import(`./words/${tag}.json`);
