import type { Clitics } from '../text/clitics.ts';
import { fold } from '../text/fold.ts';
import type { IndexEvidence } from './index-format.ts';
import { Phrases } from './phrases.ts';

/** How far on either side of a hit a neighbour counts, in folded UTF-16 units. */
export const NEAR = 200;

/**
 * A text of more units than this speaks for itself: where it has no neighbour that supports a
 * meaning, the page's topic is no reason either. Headings, cells and list items are shorter.
 */
export const SHORT = 80;

/** Why an ambiguous spelling was taken in this term's meaning. */
export type Reason =
  | { readonly kind: 'near'; readonly start: number; readonly end: number }
  | { readonly kind: 'topic'; readonly topic: string };

/** A place in a folded text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** One term's evidence, ready to be asked. */
export class Evidence {
  private readonly near: Phrases;
  private readonly notNear: Phrases;
  private readonly notIn: Phrases;
  private readonly topics: readonly string[];

  constructor(evidence: IndexEvidence, clitics: Clitics | null) {
    const build = (list: readonly string[] = []) =>
      new Phrases(
        list.map((phrase) => fold(phrase).text),
        clitics,
      );
    this.near = build(evidence.near);
    this.notNear = build(evidence.notNear);
    this.notIn = build(evidence.notIn);
    this.topics = evidence.topics ?? [];
  }

  /** True where a longer phrase shows that the term is not meant at this place. */
  refuses(text: string, span: Span): boolean {
    const { longest } = this.notIn;
    if (!longest) return false;
    // A clitic before the phrase is at most four units.
    for (let i = Math.max(0, span.start - longest - 4); i <= span.start; i += 1) {
      if (this.notIn.at(text, i).some((found) => found.end >= span.end)) return true;
    }
    return false;
  }

  /** Why the spelling at this place has this term's meaning, or null if nothing says so. */
  supports(text: string, span: Span, pageTopics: ReadonlySet<string>): Reason | null {
    if (this.neighbour(this.notNear, text, span)) return null;
    const near = this.neighbour(this.near, text, span);
    if (near) return { kind: 'near', start: near.start, end: near.end };
    const topic = this.topics.find((one) => pageTopics.has(one));
    return topic === undefined || text.length > SHORT ? null : { kind: 'topic', topic };
  }

  /** True if the page's topic could still decide what its neighbours don't. */
  awaitsTopic(text: string, span: Span): boolean {
    const may = this.topics.length > 0 && text.length <= SHORT;
    return may && !this.neighbour(this.notNear, text, span);
  }

  private neighbour(phrases: Phrases, text: string, span: Span): Span | null {
    if (!phrases.longest) return null;
    const first = Math.max(0, span.start - NEAR);
    const last = Math.min(text.length, span.end + NEAR);
    for (let i = first; i < last; i += 1) {
      // A neighbour is another word: never the term itself, nor a phrase around it.
      const [found] = phrases
        .at(text, i)
        .filter(({ end }) => end <= last && (end <= span.start || i >= span.end));
      if (found) return found;
    }
    return null;
  }
}
