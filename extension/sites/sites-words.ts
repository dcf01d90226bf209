import type { WordLoader } from '../../shared/strings/load-strings.ts';

/** The words of the choice of sites. */
export const sitesWords: WordLoader = (tag) => import(`./words/${tag}.json`);
