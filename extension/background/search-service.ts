import type { BundleReader } from '../../shared/bundle/bundle-reader.ts';
import type { AskedTerm } from '../../shared/bundle/explained-term.ts';
import type { Headings } from '../../shared/bundle/headings.ts';
import { readIndex } from '../../shared/bundle/index-file.ts';
import { Slices } from '../../shared/page/slices.ts';
import type { Found } from '../../shared/search/found.ts';
import { SearchIndex } from '../../shared/search/search-index.ts';
import { searchKey } from '../../shared/search/search-key.ts';
import { localWordsOf, wordsOf } from '../../shared/search/search-words.ts';
import type { SearchWord } from '../../shared/search/sorted-words.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { LookUpAnswer, SearchAnswer, SearchRow, TellAnswer } from '../search-answers.ts';
import { tellTerms } from './tell-terms.ts';

/** Terms in one answer: more than anybody reads through. */
const MOST = 30;

/** Nearest terms in one answer. */
const MOST_NEAR = 6;

/** What the service needs of the others. */
export interface SearchServiceOptions {
  readonly reader: () => Promise<BundleReader>;
  /** BCP 47 tag of the reader's language. */
  readonly language: () => Promise<string>;
  readonly chosen: () => Promise<Pick<Settings, 'secondLanguage' | 'state' | 'collections'>>;
}

/** All that is searched. */
interface Searched {
  readonly index: SearchIndex;
  readonly headings: ReadonlyMap<string, Headings>;
}

async function read(reader: BundleReader): Promise<Searched> {
  const headings = new Map<string, Headings>();
  const words: Iterable<SearchWord>[] = [];
  for (const language of reader.languages) {
    const [own, text] = await Promise.all([reader.headings(language), reader.indexText(language)]);
    if (own) headings.set(language, own);
    if (text !== null) words.push(wordsOf(own, readIndex(text)));
  }
  const layer = await reader.layer();
  const english = headings.get('en');
  if (layer && english) words.push(localWordsOf(layer, english));
  return { index: await build(words), headings };
}

/** In slices: whoever asks something else meanwhile is answered. */
async function build(words: readonly Iterable<SearchWord>[]): Promise<SearchIndex> {
  const slices = new Slices();
  const steps = SearchIndex.inSteps(all(words));
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await slices.pause();
  }
}

function* all(words: readonly Iterable<SearchWord>[]): Generator<SearchWord> {
  for (const some of words) yield* some;
}

/** Finds terms for the reader; what it searches is read when first asked, and again after a stop. */
export class SearchService {
  private searched: Promise<Searched> | undefined;
  /** Of which collections. */
  private collections = '';

  constructor(private readonly options: SearchServiceOptions) {}

  /** The terms a text finds, the likeliest first. @throws if a file of the bundle can't be had. */
  async search(typed: string): Promise<SearchAnswer> {
    const { language, rows } = await this.find(typed, MOST);
    return { language, rows };
  }

  /** What selected words mean, on a page of a host. @throws if a file of the bundle can't be had. */
  async lookUp(words: string, host: string): Promise<LookUpAnswer> {
    const { rows } = await this.find(words, MOST_NEAR);
    const exact = rows.filter(({ how }) => how === 'exact');
    const told = await this.tell(exact, host);
    return { ...told, exact, near: exact.length ? [] : rows };
  }

  /** Terms in both of the reader's languages. @throws if a file of the bundle can't be had. */
  async tell(terms: readonly AskedTerm[], host: string): Promise<TellAnswer> {
    const { reader, language, chosen } = this.options;
    const { secondLanguage: second, state } = await chosen();
    const asked = terms.map(({ term, place }) => ({ term, place }));
    return tellTerms(await reader(), asked, { language: await language(), second, host, state });
  }

  private async find(typed: string, most: number) {
    const { secondLanguage: second, collections } = await this.options.chosen();
    const { index, headings } = await this.open(JSON.stringify(collections));
    const language = await this.options.language();
    const languages = [...new Set([language, 'en', ...(second === null ? [] : [second])])];
    const found = index.find(typed, { languages, most });
    return { language, rows: found.map((one) => rowOf(one, language, headings)) };
  }

  private open(collections: string): Promise<Searched> {
    if (collections !== this.collections) this.searched = undefined;
    this.collections = collections;
    this.searched ??= this.options
      .reader()
      .then(read)
      .catch((error: unknown) => {
        // The next question tries again.
        this.searched = undefined;
        throw error;
      });
    return this.searched;
  }
}

function rowOf({ term, how, word }: Found, language: string, all: Searched['headings']): SearchRow {
  const own = all.get(language)?.headings[term];
  const english = all.get('en')?.headings[term] ?? null;
  const heading = own ?? english ?? word.text;
  const inEnglish = own === undefined || language === 'en';
  const beside = inEnglish ? null : english;
  const isShown = [heading, beside ?? ''].map(searchKey).includes(searchKey(word.text));
  return {
    term,
    place: word.place,
    how,
    heading: { text: heading, language: inEnglish ? 'en' : language },
    english: beside,
    foundAs: isShown ? null : { text: word.text, language: word.language },
  };
}
