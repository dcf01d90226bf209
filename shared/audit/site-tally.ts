import type { Used } from './page-record.ts';

/** Pages named of each thing; the rest are counted. */
const NAMED = 5;
/** Spellings kept of each thing. */
const SPELLINGS = 20;
/** Different things kept; beyond it those on one page only go, half of them at a time. */
const MOST = 50_000;

/** One thing a site uses. */
export interface SiteUse {
  readonly name: string;
  /** On how many pages. */
  readonly pages: number;
  /** How many times on all of them. */
  readonly places: number;
  /** The pages' own words, those on most pages first. */
  readonly words: readonly string[];
  /** The first pages it is on. */
  readonly named: readonly string[];
  /** One place, with the words around it. */
  readonly context: string;
  /** What some page says it stands for; null where none does. */
  readonly expansion: string | null;
  /** On how many pages it stands without that. */
  readonly unexpanded: number;
}

interface Counts {
  pages: number;
  places: number;
  unexpanded: number;
  readonly words: Map<string, number>;
  readonly named: string[];
  readonly context: string;
  expansion: string | null;
}

/** Counts things over a site's pages; what is kept grows with the things, up to a bound. */
export class SiteTally {
  private readonly found = new Map<string, Counts>();

  /** @param most - different things kept. */
  constructor(private readonly most = MOST) {}

  /** Takes in what one page uses. */
  add(page: string, used: readonly Used[]): void {
    for (const one of used) this.addOne(page, one);
    if (this.found.size > this.most) this.prune();
  }

  /** Everything found, what is on most pages first. */
  all(): readonly SiteUse[] {
    return [...this.found]
      .map(([name, { words, ...counts }]) => ({
        name,
        ...counts,
        words: [...words].sort(([, one], [, other]) => other - one).map(([word]) => word),
      }))
      .sort(
        (one, other) =>
          other.pages - one.pages || other.places - one.places || (one.name < other.name ? -1 : 1),
      );
  }

  private addOne(page: string, { name, places, words, context, expansion }: Used): void {
    const one = this.found.get(name) ?? {
      pages: 0,
      places: 0,
      unexpanded: 0,
      words: new Map<string, number>(),
      named: [],
      context,
      expansion,
    };
    this.found.set(name, one);
    one.pages += 1;
    one.places += places;
    one.expansion ??= expansion;
    if (expansion === null) one.unexpanded += 1;
    if (one.named.length < NAMED) one.named.push(page);
    for (const word of words) {
      const times = one.words.get(word);
      if (times !== undefined || one.words.size < SPELLINGS) one.words.set(word, (times ?? 0) + 1);
    }
  }

  /** A word on one page of thousands is told last anyway. */
  private prune(): void {
    for (const [name, { pages }] of this.found) {
      if (this.found.size <= this.most / 2) return;
      if (pages === 1) this.found.delete(name);
    }
  }
}
