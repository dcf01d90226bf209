import type { Draft } from './draft.ts';
import { Edges, type PageRows } from './edges.ts';
import { joinedLine } from './line.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type PageText, piecesOf } from './piece.ts';
import { regionsOf } from './regions.ts';
import { type Row, rowsOf } from './row.ts';

/** Puts a document's text in order, page after page; of each page only its lines are kept. */
export class PageDrafts {
  private readonly edges = new Edges();
  private waiting: PageRows | null = null;
  private readonly drafts: Draft[] = [];

  /** Takes in the next page. */
  add(page: PageText, height: number): void {
    const next = { rows: rowsOf(piecesOf(page)), height };
    this.order(next);
    this.waiting = next;
  }

  /** All pages, once the last was taken in. */
  finish(): readonly Draft[] {
    this.order(null);
    this.waiting = null;
    return this.drafts;
  }

  private order(next: PageRows | null): void {
    if (!this.waiting) return;
    const { rows, top, bottom } = this.edges.take(this.waiting, next);
    this.edge(top);
    for (const region of regionsOf(rows)) {
      if (region.kind === 'table') this.drafts.push(region);
      else this.drafts.push(...paragraphsOf(region.lines));
    }
    this.edge(bottom);
  }

  private edge(rows: readonly Row[]): void {
    if (rows.length) this.drafts.push(...paragraphsOf(rows.map(joinedLine), true));
  }
}
