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
    // A clitic before the phrase is at most four units.
    const start = Math.max(0, span.start - this.notIn.longest - 4);
    const end = Math.min(text.length, span.start + 1);
    return this.notIn.first(text, { start, end }, (found) => found.end >= span.end) !== undefined;
  }

  /** True where a neighbour shows that something else is meant, whatever else speaks for the term. */
  opposes(text: string, span: Span): boolean {
    return neighbour(this.notNear, text, span) !== undefined;
  }

  /** The neighbour for whose sake the spelling at this place has this term's meaning; null if there is none. */
  supports(text: string, span: Span): Reason | null {
    const near = neighbour(this.near, text, span);
    return near ? { kind: 'near', start: near.start, end: near.end } : null;
  }

  /** The page's topic for whose sake a spelling in this text has this term's meaning; null if it has none. */
  topicOf(text: string, pageTopics: ReadonlySet<string>): Reason | null {
    const topic = this.topics.find((one) => pageTopics.has(one));
    return topic === undefined || text.length > SHORT ? null : { kind: 'topic', topic };
  }

  /** True if some page's topic could decide in this text what its neighbours don't. */
  awaitsTopic(text: string): boolean {
    return this.topics.length > 0 && text.length <= SHORT;
  }
}

/** The first of these phrases near a place: another word, never the term itself nor a phrase around it. */
function neighbour(phrases: Phrases, text: string, span: Span): Span | undefined {
  const start = Math.max(0, span.start - NEAR);
  const end = Math.min(text.length, span.end + NEAR);
  return phrases.first(
    text,
    { start, end },
    (one) => one.end <= end && (one.end <= span.start || one.start >= span.end),
  );
}
