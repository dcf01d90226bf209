import type { Clitics } from '../text/clitics.ts';
import { isWordBoundary } from '../text/word-boundary.ts';

/** A place where phrases were found, in offsets of the folded text searched. */
export interface Found {
  /** First unit, clitics included. */
  readonly start: number;
  /** One past the last unit, clitics included. */
  readonly end: number;
  /** First unit of the phrase itself. */
  readonly from: number;
  /** Positions, in the list the phrases were built from, of those that stand here. */
  readonly phrases: readonly number[];
}

interface Node {
  readonly next: Map<number, Node>;
  readonly phrases: number[];
}

const SPACE = 0x20;
const NONE: readonly Found[] = [];
const ALONE: readonly string[] = [''];

/** A set of folded phrases, kept as a trie of UTF-16 units. */
export class Phrases {
  private readonly root: Node = { next: new Map(), phrases: [] };
  /** Units of the longest phrase. */
  readonly longest: number;

  /**
   * @param list - folded phrases; empty ones never match.
   * @param clitics - what the language writes together with words, or null.
   */
  constructor(
    list: readonly string[],
    private readonly clitics: Clitics | null,
  ) {
    this.longest = list.reduce((longest, phrase) => Math.max(longest, phrase.length), 0);
    list.forEach((phrase, position) => {
      if (phrase) this.add(phrase, position);
    });
  }

  /**
   * Every phrase that begins with the word at `start`, longest first.
   *
   * @param text - folded text.
   * @param start - offset of a unit; nothing is found where no word begins.
   */
  at(text: string, start: number): readonly Found[] {
    const first = this.root.next.has(text.charCodeAt(start));
    if ((!first && !this.clitics) || !isWordBoundary(text, start)) return NONE;
    const found: Found[] = [];
    for (const clitic of this.clitics?.beforeFirst ?? ALONE) {
      if (text.startsWith(clitic, start)) {
        this.walk(text, { start, from: start + clitic.length, found });
      }
    }
    return found.sort((one, other) => other.end - one.end);
  }

  private add(phrase: string, position: number): void {
    let node = this.root;
    for (let i = 0; i < phrase.length; i += 1) {
      const unit = phrase.charCodeAt(i);
      const next = node.next.get(unit) ?? { next: new Map(), phrases: [] };
      node.next.set(unit, next);
      node = next;
    }
    node.phrases.push(position);
  }

  private walk(text: string, path: { start: number; from: number; found: Found[] }): void {
    const { start, from, found } = path;
    const step = (node: Node, i: number): void => {
      if (node.phrases.length && i > from) {
        const end = this.endOf(text, i, from);
        if (end !== null) found.push({ start, end, from, phrases: node.phrases });
      }
      const next = node.next.get(text.charCodeAt(i));
      if (next) this.stepInto(text, i, next, step);
      this.turn(text, { node, i, start, from, found });
    };
    step(this.root, from);
  }

  /** Goes on after the unit at `i`; after a space also past what may be written before a word. */
  private stepInto(
    text: string,
    i: number,
    next: Node,
    step: (node: Node, i: number) => void,
  ): void {
    const isSpace = text.charCodeAt(i) === SPACE;
    if (isSpace && this.clitics) {
      for (const clitic of this.clitics.beforeNext) {
        if (text.startsWith(clitic, i + 1)) step(next, i + 1 + clitic.length);
      }
    } else {
      step(next, i + 1);
    }
  }

  /** Where the word ends if the phrase may end at `i`, what is written after it included. */
  private endOf(text: string, i: number, from: number): number | null {
    if (isWordBoundary(text, i)) return i;
    // Two letters and a pronoun are too often another word.
    return i - from >= 3 ? this.enclitic(text, i) : null;
  }

  private enclitic(text: string, i: number): number | null {
    for (const after of this.clitics?.after ?? []) {
      if (text.startsWith(after, i) && isWordBoundary(text, i + after.length)) {
        return i + after.length;
      }
    }
    return null;
  }

  /** A final letter that turns into another before a pronoun: إعانة, إعانتك. */
  private turn(
    text: string,
    { node, i, start, from, found }: Omit<Found, 'end' | 'phrases'> & TurnState,
  ): void {
    if (!this.clitics || i - from < 2) return;
    const [final, turned] = this.clitics.turning;
    const last = text[i] === turned ? node.next.get(final.charCodeAt(0)) : undefined;
    if (!last?.phrases.length) return;
    const end = this.enclitic(text, i + 1);
    if (end !== null) found.push({ start, end, from, phrases: last.phrases });
  }
}

interface TurnState {
  node: Node;
  i: number;
  found: Found[];
}
