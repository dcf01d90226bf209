/** One text node's share of a run. */
export interface Piece {
  readonly node: Text;
  /** Where the node's data begins in the run's text, in UTF-16 units. */
  readonly start: number;
}

/** What holds runs directly: an element that is no part of a line, or the root of a shadow tree. */
export type Block = Element | ShadowRoot;

/** Text that reads on without a break: one block's, in one language. */
export interface Run {
  /** Data of its text nodes in order; a line break is U+000A, a thing in the line U+FFFC. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Value of the nearest `lang` below the page's root element, or null. */
  readonly declared: string | null;
  /** The block it is text of. */
  readonly block: Block;
  /** The pieces of the whole text where this is a part of a very long one; else its own. */
  readonly whole: readonly Piece[];
  /** Where in the whole this part begins; else 0. */
  readonly from: number;
  /** The heading in whose section it stands; null before the first. */
  readonly heading: Element | null;
  /** Names the reading it was met in. */
  readonly reading: object;
  /** Its place among the runs of that reading, which stand in document order. */
  readonly place: number;
}

/** What is known of a run from where it stands. */
export type RunContext = Pick<Run, 'declared' | 'block' | 'heading' | 'reading' | 'place'>;

/** Stands for a picture, a field or other thing in a line of text. */
export const OBJECT = '\ufffc';

/** Puts a run together; every `take` begins the next. */
export class RunBuilder {
  private text = '';
  private pieces: Piece[] = [];
  private afterBreak = false;
  private readable = false;

  /** Adds a text node's data. */
  add(node: Text): void {
    const { data } = node;
    if (!data) return;
    this.pieces.push({ node, start: this.text.length });
    this.text += data;
    if (this.readable && !this.afterBreak) return;
    if (!/\S/.test(data)) return;
    this.readable = true;
    this.afterBreak = false;
  }

  /** Adds a thing that no term reaches across. */
  addObject(): void {
    this.text += OBJECT;
    this.afterBreak = false;
  }

  /** Adds a line break; true if it is the second in a row, which ends a paragraph. */
  addBreak(): boolean {
    this.text += '\n';
    const second = this.afterBreak;
    this.afterBreak = true;
    return second;
  }

  /** The run so far, or null if nothing in it can be read; begins anew. */
  take(context: RunContext): Run | null {
    const { text, pieces } = this;
    const run = this.readable ? { text, pieces, whole: pieces, from: 0, ...context } : null;
    this.text = '';
    this.pieces = [];
    this.afterBreak = false;
    this.readable = false;
    return run;
  }
}
