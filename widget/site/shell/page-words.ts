import type { WordLoader } from '../../../shared/strings/load-strings.ts';

/** The words of the site's pages, for scripts that say more than stands on the page. */
export const pageWords: WordLoader = (tag) => import(`../words/${tag}.json`);
