import { languageOf } from '../page/declared-language.ts';
import { readRuns } from '../page/read-runs.ts';
import { type Accepts, chosenText } from './chosen-text.ts';
import { expansionAt } from './expansion.ts';
import { type AuditTools, auditPage } from './page-audit.ts';
import type { ReadingLevel } from './reading-level.ts';
import type { Counted } from './tally.ts';

/** One thing a page uses. */
export interface Used {
  /** A term's id, an acronym, a word in small letters. */
  readonly name: string;
  readonly places: number;
  /** The page's own words for it, the most frequent first. */
  readonly words: readonly string[];
  /** The first place, with the words around it. */
  readonly context: string;
  /** What the page says an acronym stands for; null where it does not, or for anything else. */
  readonly expansion: string | null;
}

/** What is kept of one page: small enough to keep one for each of many thousands in a file. */
export interface PageRecord {
  /** Its path. */
  readonly page: string;
  /** A tag of ours; null where neither page nor text tells. */
  readonly language: string | null;
  /** True if the page itself says its language. */
  readonly declares: boolean;
  readonly words: number;
  readonly level: ReadingLevel | null;
  readonly terms: readonly Used[];
  readonly acronyms: readonly Used[];
  readonly hardWords: readonly Used[];
}

/** Different spellings kept of one thing on one page. */
const MOST_WORDS = 5;

/** What the page says its acronyms stand for. */
function expansionsOn(
  root: Element,
  acronyms: Iterable<string>,
  accepts: Accepts | undefined,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const names = [...acronyms];
  if (!names.length) return found;
  for (const run of readRuns(root)) {
    const text = accepts ? chosenText(run, accepts) : run.text;
    if (!text.includes('(')) continue;
    for (const name of names) {
      if (found.has(name)) continue;
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const expansion = expansionAt(text, at, name);
        if (expansion === null) continue;
        found.set(name, expansion);
        break;
      }
    }
  }
  return found;
}

function usedOf(
  found: ReadonlyMap<string, Counted>,
  expansions: ReadonlyMap<string, string> = new Map(),
): readonly Used[] {
  return [...found].map(([name, { places, words, contexts }]) => ({
    name,
    places,
    words: words.slice(0, MOST_WORDS),
    context: contexts[0] ?? '',
    expansion: expansions.get(name) ?? null,
  }));
}

/** Looks through one page of a site. */
export function pageRecord(page: string, root: Element, tools: AuditTools): PageRecord {
  const audit = auditPage(root, tools);
  const { language, words, level } = audit;
  const expansions = expansionsOn(root, audit.acronyms.keys(), tools.accepts);
  return {
    page,
    language,
    declares: languageOf(root) !== null,
    words,
    level,
    terms: usedOf(audit.terms),
    acronyms: usedOf(audit.acronyms, expansions),
    hardWords: usedOf(audit.hardWords),
  };
}
