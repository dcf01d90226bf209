import type { WordLoader } from '../../shared/strings/load-strings.ts';

/** What every page of ours says when something can't be read or kept. */
export const surfaceWords: WordLoader = (tag) => import(`./words/${tag}.json`);
