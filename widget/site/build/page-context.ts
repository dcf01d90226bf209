import type { GlossaryStats } from '../../../shared/report/glossary-stats.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';
import type { OfferedWidget } from '../embed/embed-tag.ts';
import type { SiteWords } from '../glossary/site-words.ts';
import { linkBetween } from '../shell/link-between.ts';
import { type Page, pathOf, type SiteFrame } from '../shell/page.ts';

/** What the pages tell of. */
export interface SiteContents {
  readonly words: SiteWords;
  readonly stats: GlossaryStats;
  readonly widget: OfferedWidget;
}

/** What the pages of one language are made with. */
export class PageContext {
  readonly t: Strings;

  constructor(
    readonly frame: SiteFrame,
    readonly contents: SiteContents,
    readonly language: string,
  ) {
    this.t = frame.stringsFor(language);
  }

  /** A page with what most of them have. */
  page(some: Pick<Page, 'name' | 'title' | 'content'> & Partial<Page>): Page {
    const { language, frame, t } = this;
    const description = t('site.home.lead');
    return { language, place: null, description, spoken: frame.languages, ...some };
  }

  /** The address of a file of the site from one of these pages; a compiled one by its first name. */
  addressFrom(page: string, file: string): string {
    const from = pathOf({ language: this.language, name: page });
    return linkBetween(from, this.frame.files[file] ?? file);
  }

  /** A page's whole address; null where nobody knows where the site will be. */
  wholeAddress(name: string): string | null {
    const { at } = this.frame;
    return at === null ? null : at + pathOf({ language: this.language, name });
  }
}
