import { createStrings, type Strings, type Words } from './create-strings.ts';

/** Loads a room's words in a language: `(tag) => import(\`./words/${tag}.json\`)`. */
export type WordLoader = (tag: string) => Promise<{ readonly default: Words }>;

/** The words that every product says: card, panel, status. */
export const sharedWords: WordLoader = (tag) => import(`./words/${tag}.json`);

/** One language's words of several rooms; a file that can't be had leaves its room to English. */
async function wordsOf(tag: string, loaders: readonly WordLoader[]): Promise<Words> {
  const files = await Promise.all(
    loaders.map(async (load) => {
      try {
        // A bundler's loader may throw at once for a file that it has not got.
        return (await load(tag)).default;
      } catch {
        return {};
      }
    }),
  );
  return Object.assign({}, ...files);
}

/**
 * The words of several rooms in one language; English stands in for what it lacks. Each room's words
 * are under a first key of their own.
 *
 * @param language - BCP 47 tag of ours.
 */
export async function loadStrings(
  language: string,
  loaders: readonly WordLoader[],
): Promise<Strings> {
  const tags = [...new Set(['en', language])];
  const words = await Promise.all(tags.map((tag) => wordsOf(tag, loaders)));
  return createStrings(Object.fromEntries(tags.map((tag, i) => [tag, words[i] as Words])))(
    language,
  );
}
