import { createStrings, type Strings, type Words } from '../../../shared/strings/create-strings.ts';

type Loaded = Promise<{ readonly default: Words }>;

/** Where the reading view's words are: what is said over a page, and what only it says. */
const LOADERS: readonly ((tag: string) => Loaded)[] = [
  (tag) => import(`../../../shared/strings/words/${tag}.json`),
  (tag) => import(`../../../shared/reader/words/${tag}.json`),
];

async function wordsOf(tag: string): Promise<Words> {
  const parts = LOADERS.map((load) => load(tag).catch(() => ({ default: {} })));
  return Object.assign({}, ...(await Promise.all(parts)).map((part) => part.default));
}

/** The words of the reading view in a language; English where they are not there yet. */
export async function loadReadWords(language: string): Promise<Strings> {
  const tags = [...new Set(['en', language])];
  const words = await Promise.all(tags.map(async (tag) => [tag, await wordsOf(tag)] as const));
  return createStrings(Object.fromEntries(words))(language);
}
