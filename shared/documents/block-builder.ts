import type { Block, Cell, Span, Words } from './reading-document.ts';

/** Where text stands, as far as it makes a difference to a reader. */
export type Place =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6 }
  | { readonly kind: 'item'; readonly depth: number; readonly label: string | null };

/** Puts blocks together from stretches of text as a page has them one after the other. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  private spans: Span[] = [];
  private afterBreak = false;

  /** Adds text; white space counts as one space unless it is kept. */
  add(text: string, href: string | null, keepsSpace: boolean): void {
    const shown = keepsSpace ? text : text.replace(/[\t\n\f\r ]+/g, ' ');
    if (!shown) return;
    if (shown.trim()) this.afterBreak = false;
    const last = this.spans.at(-1);
    if (last && last.href === href) {
      this.spans[this.spans.length - 1] = { text: last.text + shown, href };
    } else this.spans.push({ text: shown, href });
  }

  /** Adds a line break; true if it is the second in a row, which ends a paragraph. */
  addBreak(): boolean {
    const second = this.afterBreak;
    this.add('\n', null, true);
    this.afterBreak = true;
    return second;
  }

  /** Ends a block; one without text is none. */
  end(place: Place, language: string | null): void {
    const words = this.take(language);
    if (words) this.blocks.push({ ...place, ...words });
  }

  /** Ends a cell, which may be empty. */
  endCell(isHeading: boolean, language: string | null): Cell {
    const words = this.take(language) ?? { spans: [], language };
    return { ...words, isHeading };
  }

  private take(language: string | null): Words | null {
    const spans = trimmed(this.spans);
    this.spans = [];
    this.afterBreak = false;
    return spans.length ? { spans, language } : null;
  }
}

/** Spans without white space at either end or doubled where two meet. */
function trimmed(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  let before = ' ';
  for (const { text, href } of spans) {
    const tidy = text
      .replace(/ *\n */g, '\n')
      .replace(/^[ \n]+/, (space) => (/\s/.test(before) ? '' : space));
    if (!tidy) continue;
    kept.push({ text: tidy, href });
    before = tidy.at(-1) as string;
  }
  while (kept.length) {
    const { text, href } = kept.at(-1) as Span;
    const end = text.replace(/\s+$/u, '');
    kept.pop();
    if (!end) continue;
    kept.push({ text: end, href });
    break;
  }
  return kept;
}
