import { detectLanguage } from '../language/detect-language.ts';
import { knownLanguage } from '../language/known-language.ts';
import { textLanguage } from '../language/text-language.ts';
import { isTranslated } from './is-translated.ts';
import { readInSteps } from './read-runs.ts';
import type { Run } from './run.ts';

/** UTF-16 units of text that tell a page's language. */
const SAMPLE = 4000;

/** How often a page that changes is read in steps before it is read in one. */
const MOST_TRIES = 4;

/** Fewer units than this tell nothing of a page. */
const TOO_LITTLE = 40;

interface Sample {
  /** Text in the page's own language: what no element below the root says another language of. */
  own: string;
  all: string;
  /** What a translator put there. */
  translated: string;
  /** Other text, by what the nearest `lang` below the root says; by nothing where there is none. */
  readonly under: Map<string, string>;
  /** The first language an element below the root says, for pages that say it in `<body>` only. */
  declared: string | null;
}

const saidOf = ({ declared }: Pick<Run, 'declared'>) => declared?.trim() ?? '';

/** Takes one more text in; true once it is enough. */
function take(sample: Sample, run: Run): boolean {
  const text = `${run.text}\n`;
  const said = saidOf(run);
  sample.all += text;
  if (run.declared === null) sample.own += text;
  if (isTranslatedRun(run)) sample.translated += text;
  else sample.under.set(said, (sample.under.get(said) ?? '') + text);
  sample.declared ??= run.declared;
  return sample.own.length >= SAMPLE || sample.all.length >= 4 * SAMPLE;
}

/** The beginning of a page's text, as far as it takes to tell its languages; in short steps. */
function* sampleOf(root: Element): Generator<null, Sample> {
  for (let tries = 1; ; tries += 1) {
    const sample: Sample = { own: '', all: '', translated: '', under: new Map(), declared: null };
    const reading = readInSteps(root);
    for (let step = reading.next(); ; step = reading.next()) {
      // A page that changes between two steps breaks the reading off: it is begun again.
      if (step.done && !step.value) break;
      if (step.done || (step.value && take(sample, step.value))) return sample;
      // One that does so all the time is read in one go.
      if (!step.value && tries < MOST_TRIES) yield null;
    }
  }
}

function isTranslatedRun({ pieces }: Pick<Run, 'pieces'>): boolean {
  const first = pieces.find(({ node }) => /\S/.test(node.data));
  return first !== undefined && isTranslated(first.node);
}

/** In which languages a page's texts are, where they are too short to tell it themselves. */
export class PageLanguages {
  constructor(
    /** The page's own language, a tag of ours; null if nobody can tell. */
    readonly page: string | null,
    /** The language of its text that no translator has put there. */
    readonly original: string | null,
    /** The language of what a translator has; undefined where there is nothing of the kind. */
    private readonly translated: string | null | undefined,
    /** What text under a `lang` is in, where it contradicts it: who translates a page leaves them. */
    private readonly contradicted: ReadonlyMap<string, string>,
  ) {}

  /** The language of a text as what is around it tells. */
  of(run: Pick<Run, 'declared' | 'pieces'>): string | null {
    if (this.translated !== undefined && isTranslatedRun(run)) return this.translated;
    const said = saidOf(run);
    if (said === '') return this.original;
    return this.contradicted.get(said) ?? knownLanguage(said);
  }

  /** True if the same is known by both. */
  equals(other: PageLanguages): boolean {
    return this.summary() === other.summary();
  }

  private summary(): string {
    const { page, original, translated = '', contradicted } = this;
    return JSON.stringify([page, original, translated, [...contradicted]]);
  }
}

/** What is known before a page's languages are read. */
export interface KnownLanguages {
  /** The page's own language, where it is not to be told by the page. */
  readonly page?: string | null;
  /** The language of its text before any of it was translated. */
  readonly original?: string | null;
}

/**
 * The languages of a page by what its text shows, else by what the nearest `lang` says, at or above
 * `root` for the page's own.
 */
export function readPageLanguages(root: Element, known: KnownLanguages = {}): PageLanguages {
  const reading = readLanguagesInSteps(root, known);
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value;
}

/** The same in short steps, for pages that want their turn between them. */
export function* readLanguagesInSteps(
  root: Element,
  known: KnownLanguages = {},
): Generator<null, PageLanguages> {
  const { own, all, translated, under, declared: below } = yield* sampleOf(root);
  const said = root.closest('[lang]')?.getAttribute('lang') || below;
  const told = () =>
    textLanguage(own.length < TOO_LITTLE ? all : own, { declared: said, page: null });
  const page = known.page === undefined ? told() : known.page;
  const shown = [...under].map(([lang, text]) => [lang, detectLanguage(text)] as const);
  const contradicted = new Map(
    shown.flatMap(([lang, language]) =>
      lang !== '' && language !== null && language !== knownLanguage(lang)
        ? [[lang, language] as const]
        : [],
    ),
  );
  if (translated === '') return new PageLanguages(page, page, undefined, contradicted);
  const original = new Map(shown).get('') ?? known.original ?? page;
  const into = textLanguage(translated, { declared: said, page });
  return new PageLanguages(page, original, into, contradicted);
}
