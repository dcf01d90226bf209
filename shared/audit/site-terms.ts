import type { Matcher } from '../match/matcher.ts';
import { findMarks } from '../page/find-marks.ts';
import type { Mark } from '../page/mark.ts';
import { pageLanguage } from '../page/page-language.ts';

/** How many pages are named of a term: the rest are counted. */
const NAMED = 5;

/** Where and how a site uses one term. */
export interface SiteTerm {
  readonly term: string;
  /** The pages' own words, the most frequent first. */
  readonly words: readonly string[];
  /** How many times it stands on all pages. */
  readonly places: number;
  /** On how many pages. */
  readonly pages: number;
  /** The first of those pages. */
  readonly named: readonly string[];
}

interface Found {
  readonly words: Map<string, number>;
  places: number;
  pages: number;
  readonly named: string[];
}

/**
 * The terms of a site's pages, collected page by page: what is kept grows with the terms, not with
 * the pages.
 */
export class SiteTerms {
  private readonly found = new Map<string, Found>();
  private readonly unread: string[] = [];
  private count = 0;

  /** @param accepts - false for marks a site does not want; absent: every mark counts. */
  constructor(
    private readonly matchers: ReadonlyMap<string, Matcher>,
    private readonly accepts?: (mark: Mark) => boolean,
  ) {}

  /** Reads a page; one whose language nobody knows is noted and left out. */
  add(name: string, document: Document): void {
    const root = document.documentElement;
    const language = pageLanguage(root);
    this.count += 1;
    if (language === null) {
      this.unread.push(name);
      return;
    }
    const here = new Set<string>();
    for (const { term, text } of findMarks(root, language, this.matchers, this.accepts)) {
      const one = this.of(term);
      one.places += 1;
      one.words.set(text, (one.words.get(text) ?? 0) + 1);
      if (here.has(term)) continue;
      here.add(term);
      one.pages += 1;
      if (one.named.length < NAMED) one.named.push(name);
    }
  }

  /** How many pages were read. */
  get pages(): number {
    return this.count;
  }

  /** The pages that are in no language we know. */
  get unknown(): readonly string[] {
    return this.unread;
  }

  /** Every term found, those on most pages first. */
  terms(): readonly SiteTerm[] {
    return [...this.found]
      .map(([term, { words, places, pages, named }]) => ({
        term,
        words: [...words].sort(([, one], [, other]) => other - one).map(([word]) => word),
        places,
        pages,
        named,
      }))
      .sort((one, other) => other.pages - one.pages || (one.term < other.term ? -1 : 1));
  }

  private of(term: string): Found {
    const known = this.found.get(term);
    if (known) return known;
    const fresh: Found = { words: new Map(), places: 0, pages: 0, named: [] };
    this.found.set(term, fresh);
    return fresh;
  }
}
