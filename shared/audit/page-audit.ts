import { wordsOf } from '../check/words-and-sentences.ts';
import { textLanguage } from '../language/text-language.ts';
import type { Matcher } from '../match/matcher.ts';
import type { Mark } from '../page/mark.ts';
import { pageLanguage } from '../page/page-language.ts';
import { PageMarks } from '../page/page-marks.ts';
import { readRuns } from '../page/read-runs.ts';
import { OBJECT, type Run } from '../page/run.ts';
import { type Accepts, chosenText } from './chosen-text.ts';
import { type ReadingLevel, readingLevel } from './reading-level.ts';
import { type Counted, Tally } from './tally.ts';
import { acronymsIn, hardWordsIn, type WordPlace } from './unexplained.ts';

/** What one page asks of its readers. */
export interface PageAudit {
  /** A tag of ours; null where nobody can tell. */
  readonly language: string | null;
  /** How many words it has. */
  readonly words: number;
  readonly level: ReadingLevel | null;
  /** Terms that are explained, by their ids. */
  readonly terms: ReadonlyMap<string, Counted>;
  /** Acronyms in no explained term. */
  readonly acronyms: ReadonlyMap<string, Counted>;
  /** Hard words in no explained term; only of English text. */
  readonly hardWords: ReadonlyMap<string, Counted>;
}

/** What an audit is made with. */
export interface AuditTools {
  /** By page language. */
  readonly matchers: ReadonlyMap<string, Matcher>;
  /** Words that count as easy, in small letters. */
  readonly plain: ReadonlySet<string>;
  /** Which parts of the page are looked at; absent: all of them. */
  readonly accepts?: Accepts;
  /** Terms a site does not want explained; absent: none. */
  readonly denied?: ReadonlySet<string>;
}

/** A run's text with the explained words blanked out, each place as long as it was. */
function withoutMarks(text: string, marks: readonly Mark[]): string {
  let rest = text;
  for (const { hit } of marks) {
    rest = rest.slice(0, hit.start) + OBJECT.repeat(hit.end - hit.start) + rest.slice(hit.end);
  }
  return rest;
}

/** A run as it is looked at. */
interface ReadRun {
  readonly language: string | null;
  /** Its text without what is not looked at. */
  readonly chosen: string;
}

const everything: Accepts = () => true;

/** Goes through a page's runs; what is kept grows with its words, not with its length. */
class Audit {
  readonly acronyms = new Tally();
  readonly hardWords = new Tally();
  readonly terms = new Tally();

  constructor(private readonly plain: ReadonlySet<string>) {}

  addRun({ text }: Run, { language, chosen }: ReadRun, marks: readonly Mark[]): void {
    for (const { term, hit } of marks) this.terms.add(term, text, hit.start, hit.end);
    const rest = withoutMarks(chosen, marks);
    const note = (tally: Tally, places: readonly WordPlace[]) => {
      for (const { name, start, end } of places) tally.add(name, text, start, end);
    };
    note(this.acronyms, acronymsIn(rest));
    if (language === 'en') note(this.hardWords, hardWordsIn(rest, this.plain));
  }
}

/**
 * What a page asks of its readers: which explained terms it uses and where, which hard words and
 * acronyms nobody explains, and how hard its sentences are.
 */
export function auditPage(root: Element, tools: AuditTools): PageAudit {
  const { matchers, plain, accepts = everything, denied } = tools;
  const page = pageLanguage(root);
  const audit = new Audit(plain);
  const marks = new PageMarks((mark) => accepts(mark) && !denied?.has(mark.term));
  const runs = [...readRuns(root)].map((run) => {
    const language = textLanguage(run.text, { declared: run.declared, page });
    const matcher = language === null ? undefined : matchers.get(language);
    if (matcher) marks.add(run, matcher);
    return { run, language, chosen: chosenText(run, accepts) };
  });
  const byRun = new Map<Run, Mark[]>();
  for (const mark of marks.settle()) byRun.set(mark.run, [...(byRun.get(mark.run) ?? []), mark]);
  for (const one of runs) audit.addRun(one.run, one, byRun.get(one.run) ?? []);
  const own = runs.filter(({ language }) => language === page).map(({ chosen }) => chosen);
  return {
    language: page,
    words: runs.reduce((sum, { chosen }) => sum + wordsOf(chosen).length, 0),
    level: page === null ? null : readingLevel(own, page),
    terms: audit.terms.all(),
    acronyms: audit.acronyms.all(),
    hardWords: audit.hardWords.all(),
  };
}
