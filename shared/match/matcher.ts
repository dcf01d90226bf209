import { isInAddress } from '../text/address.ts';
import { cliticsOf } from '../text/clitics.ts';
import { type Folded, fold } from '../text/fold.ts';
import { Evidence, type Reason } from './evidence.ts';
import type { Index, IndexForm } from './index-format.ts';
import { type Found, Phrases } from './phrases.ts';

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
}

/** What one text holds. */
export interface Finding {
  /** In order of their place, never overlapping. */
  readonly hits: readonly Hit[];
  /** True if an ambiguous spelling is there that the page's topics decide, or may still decide. */
  readonly awaitsTopic: boolean;
}

const NO_TOPICS: ReadonlySet<string> = new Set();

/** Finds the terms of one Index in texts. */
export class Matcher {
  /** BCP 47 tag of the texts it is for. */
  readonly language: string;
  private readonly phrases: Phrases;
  private readonly evidence: readonly (Evidence | null)[];
  /** For each form, which units of its folded spelling must be capitals on the page. */
  private readonly capitals: readonly (readonly number[])[];

  constructor(private readonly index: Index) {
    const clitics = cliticsOf(index.language);
    const folded = index.forms.map((form) => fold(form.text));
    this.language = index.language;
    this.phrases = new Phrases(
      folded.map(({ text }) => text),
      clitics,
    );
    this.evidence = index.terms.map(({ evidence }) =>
      evidence ? new Evidence(evidence, clitics) : null,
    );
    this.capitals = index.forms.map((form, i) =>
      form.capitals ? capitalUnits(form.text, folded[i] as Folded) : [],
    );
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
    let i = 0;
    while (i < folded.text.length) {
      const candidates = this.phrases.at(folded.text, i);
      const choice = candidates.length
        ? this.choose(candidates, { text, folded, pageTopics })
        : null;
      awaitsTopic ||= choice?.awaitsTopic || choice?.hit?.reason?.kind === 'topic';
      if (choice?.hit) hits.push(choice.hit);
      i = choice?.next ?? i + 1;
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
      for (const pass of [NO_TOPICS, pageTopics]) {
        for (const { form, evidence } of readings) {
          const reason = evidence?.supports(folded.text, found, pass);
          if (reason) {
            return { hit: this.hit(found, folded, form, reason), next: found.end, awaitsTopic };
          }
        }
      }
      awaitsTopic ||= readings.some(({ evidence }) => evidence?.awaitsTopic(folded.text, found));
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
      const evidence = this.evidence[form.term] ?? null;
      const capitals = this.capitals[position] as readonly number[];
      const asWritten = capitals.every((unit) => {
        const letter = text[folded.starts[found.from + unit] as number] as string;
        return letter !== letter.toLowerCase();
      });
      return asWritten && !evidence?.refuses(folded.text, found) ? [{ form, evidence }] : [];
    });
  }

  private hit(found: Found, folded: Folded, form: IndexForm, reason: Reason | null): Hit {
    const { id, topic } = this.index.terms[form.term] as Index['terms'][number];
    return {
      term: id,
      topic,
      start: folded.starts[found.start] as number,
      end: folded.ends[found.end - 1] as number,
      form,
      reason: reason?.kind === 'near' ? unfold(reason, folded) : reason,
    };
  }
}

/** A reason whose place is given in offsets of the text as it was before folding. */
function unfold(reason: Extract<Reason, { kind: 'near' }>, { starts, ends }: Folded): Reason {
  return {
    kind: 'near',
    start: starts[reason.start] as number,
    end: ends[reason.end - 1] as number,
  };
}

/** Units of a folded form that stand for a capital of the form as written. */
function capitalUnits(text: string, { starts }: Folded): readonly number[] {
  return Array.from(starts, (start, unit) => ({ unit, letter: text[start] as string }))
    .filter(({ letter }) => letter !== letter.toLowerCase())
    .map(({ unit }) => unit);
}
