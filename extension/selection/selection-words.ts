import type { WordLoader } from '../../shared/strings/load-strings.ts';

/** What is said about selected words, on pages, in the menu and in the side panel. */
export const selectionWords: WordLoader = (tag) => import(`./words/${tag}.json`);
