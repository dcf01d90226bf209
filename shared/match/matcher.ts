import { isInAddress } from '../text/address.ts';
import { type Clitics, cliticsOf } from '../text/clitics.ts';
import { type Folded, fold } from '../text/fold.ts';
import { capitalUnits, hasCapitals } from './capitals.ts';
import { Evidence, type Reason } from './evidence.ts';
import type { Index, IndexForm } from './index-format.ts';
import type { Found } from './phrase-set.ts';
import { Phrases } from './phrases.ts';
import { settledForm } from './settled-form.ts';

/** A term found at offsets of a text, in UTF-16 units of the text as given. */
export interface Hit {
  /** The term's id. */
  readonly term: string;
  /** The topic of its concept. */
  readonly topic: string;
  readonly start: number;
  readonly end: number;
  /** The spelling of the glossary that was recognised. */
  readonly form: IndexForm;
  /** Why this meaning, where the spelling is ambiguous; null where it has only one. */
  readonly reason: Reason | null;
  /** The settled word, where the spelling is a wrong rendering; absent where it is right. */
  readonly settled?: string;
}

/** What one text holds. */
export interface Finding {
  /** In order of their place, never overlapping. */
  readonly hits: readonly Hit[];
  /** True if an ambiguous spelling is there that the page's topics decide, or may still decide. */
  readonly awaitsTopic: boolean;
}

/** Forms taken in between two steps. */
const STEP = 200;

const NO_CAPITALS: readonly number[] = [];

const NO_TOPICS: ReadonlySet<string> = new Set();

/** Finds the terms of one Index in texts. */
export class Matcher {
  /** BCP 47 tag of the texts it is for. */
  readonly language: string;
  private readonly phrases: Phrases;
  private readonly clitics: Clitics | null;
  /** By the term's position; made when first asked for: most terms never stand on a page. */
  private readonly evidence = new Map<number, Evidence>();
  /** By the form's position, which units of its folded spelling must be capitals on the page. */
  private readonly capitals = new Map<number, readonly number[]>();

  constructor(
    private readonly index: Index,
    isComplete = true,
  ) {
    this.language = index.language;
    this.clitics = cliticsOf(index.language);
    this.phrases = new Phrases([], this.clitics, index.forms.length);
    // Every step is taken at once.
    if (isComplete) for (const _ of this.takeIn());
  }

  /** The same in short steps, for pages that want their turn between them. */
  static *inSteps(index: Index): Generator<void, Matcher> {
    const matcher = new Matcher(index, false);
    yield* matcher.takeIn();
    return matcher;
  }

  private *takeIn(): Generator<void> {
    const { forms } = this.index;
    for (let position = 0; position < forms.length; position += 1) {
      this.phrases.add(fold((forms[position] as IndexForm).text).text, position);
      if (position % STEP === STEP - 1) yield;
    }
  }

  /**
   * The terms a text holds: longest leftmost, never overlapping.
   *
   * @param text - one block's text, as on the page.
   * @param pageTopics - topics of which the page has sure hits enough; see `pageTopics()`.
   */
  find(text: string, pageTopics: ReadonlySet<string> = NO_TOPICS): Finding {
    const folded = fold(text);
    const hits: Hit[] = [];
    let awaitsTopic = false;
    let candidates = this.phrases.next(folded.text, 0);
    while (candidates.length) {
      const choice = this.choose(candidates, { text, folded, pageTopics });
      awaitsTopic ||= choice.awaitsTopic || choice.hit?.reason?.kind === 'topic';
      if (choice.hit) hits.push(choice.hit);
      const [{ start }] = candidates as [Found];
      candidates = this.phrases.next(folded.text, choice.next ?? start + 1);
    }
    return { hits, awaitsTopic };
  }

  /** The longest candidate that stands up to its rules, and where to read on. */
  private choose(
    candidates: readonly Found[],
    page: { text: string; folded: Folded; pageTopics: ReadonlySet<string> },
  ): { hit: Hit | null; next: number | undefined; awaitsTopic: boolean } {
    const { folded, pageTopics } = page;
    let awaitsTopic = false;
    for (const found of candidates) {
      if (isInAddress(folded.text, found.start, found.end)) continue;
      const readings = this.readings(found, page);
      const sure = readings.find(({ form }) => !form.ambiguous);
      if (sure)
        return { hit: this.hit(found, folded, sure.form, null), next: found.end, awaitsTopic };
      const meant = readings.filter(({ evidence }) => !evidence?.opposes(folded.text, found));
      for (const told of [
        (evidence: Evidence) => evidence.supports(folded.text, found),
        (evidence: Evidence) => evidence.topicOf(folded.text, pageTopics),
      ]) {
        for (const { form, evidence } of meant) {
          const reason = evidence && told(evidence);
          if (reason) {
            return { hit: this.hit(found, folded, form, reason), next: found.end, awaitsTopic };
          }
        }
      }
      awaitsTopic ||= meant.some(({ evidence }) => evidence?.awaitsTopic(folded.text));
    }
    return { hit: null, next: undefined, awaitsTopic };
  }

  /** The forms at a place that their case rule and their term's phrases allow. */
  private readings(
    found: Found,
    { text, folded }: { text: string; folded: Folded },
  ): { form: IndexForm; evidence: Evidence | null }[] {
    return found.phrases.flatMap((position) => {
      const form = this.index.forms[position] as IndexForm;
      const evidence = this.evidenceOf(form.term);
      const asWritten = hasCapitals(this.capitalsOf(form, position), {
        text,
        folded,
        from: found.from,
      });
      return asWritten && !evidence?.refuses(folded.text, found) ? [{ form, evidence }] : [];
    });
  }

  private evidenceOf(term: number): Evidence | null {
    const known = this.evidence.get(term);
    const evidence = known ? undefined : this.index.terms[term]?.evidence;
    if (!evidence) return known ?? null;
    const made = new Evidence(evidence, this.clitics);
    this.evidence.set(term, made);
    return made;
  }

  private capitalsOf({ capitals, text }: IndexForm, position: number): readonly number[] {
    if (!capitals) return NO_CAPITALS;
    const units = this.capitals.get(position) ?? capitalUnits(text);
    this.capitals.set(position, units);
    return units;
  }

  private hit(found: Found, folded: Folded, form: IndexForm, reason: Reason | null): Hit {
    const { id, topic } = this.index.terms[form.term] as Index['terms'][number];
    const settled = settledForm(this.index, form);
    return {
      term: id,
      topic,
      start: folded.startOf(found.start),
      end: folded.endOf(found.end - 1),
      form,
      reason: reason?.kind === 'near' ? unfold(reason, folded) : reason,
      ...(settled !== undefined && { settled }),
    };
  }
}

/** A reason whose place is given in offsets of the text as it was before folding. */
function unfold(reason: Extract<Reason, { kind: 'near' }>, folded: Folded): Reason {
  return {
    kind: 'near',
    start: folded.startOf(reason.start),
    end: folded.endOf(reason.end - 1),
  };
}
