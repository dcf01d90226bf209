import type { PageRecord } from './page-record.ts';
import type { ReadingLevel } from './reading-level.ts';
import { SiteTally, type SiteUse } from './site-tally.ts';

/** How hard one page is to read. */
export interface PageLevel {
  readonly page: string;
  readonly language: string | null;
  readonly words: number;
  readonly level: ReadingLevel | null;
}

/** What a site asks of its readers. */
export interface SiteAuditResult {
  readonly format: 1;
  /** How many pages were read. */
  readonly pages: number;
  /** How many words they have. */
  readonly words: number;
  readonly terms: readonly SiteUse[];
  readonly acronyms: readonly SiteUse[];
  readonly hardWords: readonly SiteUse[];
  /** Every page, the hardest first; those no formula can tell of last. */
  readonly levels: readonly PageLevel[];
  /** Pages that do not say their language. */
  readonly undeclared: readonly string[];
  /** Pages of which nobody can tell the language. */
  readonly unknown: readonly string[];
  /** Pages that could not be read, each with the reason. */
  readonly faults: readonly string[];
}

/** How hard a level is, by one measure for all languages: a higher number is harder to read. */
function hardness({ level }: PageLevel): number {
  if (!level) return Number.NEGATIVE_INFINITY;
  // INFLESZ goes the other way; 60 is what our own Spanish must reach, as grade 8 is for English.
  return level.measure === 'flesch-kincaid' ? level.value - 8 : (60 - level.value) / 5;
}

/** True for a word that stands with a capital wherever it stands, not only once: a name. */
function isName({ words, places }: SiteUse): boolean {
  return places > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Adds up a site page by page: what is kept grows with the words and a line a page, not with the pages' text. */
export class SiteAudit {
  private readonly terms = new SiteTally();
  private readonly acronyms = new SiteTally();
  private readonly hardWords = new SiteTally();
  private readonly levels: PageLevel[] = [];
  private readonly undeclared: string[] = [];
  private readonly unknown: string[] = [];
  private readonly faults: string[] = [];

  /** Takes in one page. */
  add({ page, language, declares, words, level, ...used }: PageRecord): void {
    this.levels.push({ page, language, words, level });
    if (!declares) this.undeclared.push(page);
    if (language === null) this.unknown.push(page);
    this.terms.add(page, used.terms);
    this.acronyms.add(page, used.acronyms);
    this.hardWords.add(page, used.hardWords);
  }

  /** Notes a page that could not be read. */
  addFault(sentence: string): void {
    this.faults.push(sentence);
  }

  /** What there is to say of the pages so far. */
  result(): SiteAuditResult {
    const { levels, undeclared, unknown, faults } = this;
    return {
      format: 1,
      pages: levels.length,
      words: levels.reduce((sum, { words }) => sum + words, 0),
      terms: this.terms.all(),
      acronyms: this.acronyms.all(),
      hardWords: this.hardWords.all().filter((one) => !isName(one)),
      levels: levels.toSorted(
        (one, other) => hardness(other) - hardness(one) || (one.page < other.page ? -1 : 1),
      ),
      undeclared,
      unknown,
      faults,
    };
  }
}
