import type { Clitics } from '../text/clitics.ts';
import { isWordBoundary } from '../text/word-boundary.ts';
import type { Found, PhraseSet } from './phrase-set.ts';

interface Node {
  readonly next: Map<number, Node>;
  readonly phrases: number[];
}

const SPACE = 0x20;
const NONE: readonly Found[] = [];

/**
 * Folded phrases of a language that writes other words together with a word, kept as a trie of
 * UTF-16 units: what may stand before, inside and after a phrase are more branches of one walk.
 */
export class CliticPhrases implements PhraseSet {
  private readonly root: Node = { next: new Map(), phrases: [] };

  /** @param clitics - what the language writes together with words. */
  constructor(private readonly clitics: Clitics) {}

  at(text: string, start: number): readonly Found[] {
    if (!isWordBoundary(text, start)) return NONE;
    const found: Found[] = [];
    for (const clitic of this.clitics.beforeFirst) {
      if (text.startsWith(clitic, start)) {
        this.walk(text, { start, from: start + clitic.length, found });
      }
    }
    return found.sort((one, other) => other.end - one.end);
  }

  next(text: string, start: number, until = text.length): readonly Found[] {
    for (let i = start; i < until; i += 1) {
      const found = this.at(text, i);
      if (found.length) return found;
    }
    return NONE;
  }

  add(phrase: string, position: number): void {
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
      if (node.phrases.length) {
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
    if (isSpace) {
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
    return i - from >= this.clitics.least ? this.enclitic(text, i) : null;
  }

  private enclitic(text: string, i: number): number | null {
    const { after: enclitics, joins } = this.clitics;
    for (const after of enclitics) {
      const end = i + after.length;
      if (!text.startsWith(after, i) || !isWordBoundary(text, end)) continue;
      if (joins(text.charAt(i - 1), after)) return end;
    }
    return null;
  }

  /** A final letter that turns into another before a pronoun: إعانة, إعانتك. */
  private turn(
    text: string,
    { node, i, start, from, found }: Omit<Found, 'end' | 'phrases'> & TurnState,
  ): void {
    if (!this.clitics.turning || i - from < 2) return;
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
