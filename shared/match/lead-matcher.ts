import { isInAddress } from '../text/address.ts';
import { type Folded, fold } from '../text/fold.ts';
import { capitalUnits, hasCapitals } from './capitals.ts';
import type { IndexForm } from './index-format.ts';
import type { Found } from './phrase-set.ts';
import { WordPhrases } from './word-phrases.ts';

/** A spelling of a lead. */
export interface LeadForm extends Pick<IndexForm, 'text' | 'term' | 'capitals'> {
  /** True for a longer phrase in which the term is not meant: nothing in it is found. */
  readonly refused?: boolean;
}

/** A form at offsets of a text, in UTF-16 units of the text as given. */
export interface LeadHit {
  readonly form: LeadForm;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the spellings of a lead in texts: they need no evidence, and are found where they stand as
 * they are, without what a language writes together with them.
 */
export class LeadMatcher {
  private readonly phrases: WordPhrases;
  private readonly capitals: readonly (readonly number[])[];

  constructor(private readonly forms: readonly LeadForm[]) {
    this.phrases = new WordPhrases(forms.length);
    this.capitals = forms.map(({ text, capitals }) => (capitals ? capitalUnits(text) : []));
    for (const [position, { text }] of forms.entries()) this.phrases.add(fold(text).text, position);
  }

  /** What a text holds: longest leftmost, never overlapping. */
  find(text: string): readonly LeadHit[] {
    const folded = fold(text);
    const hits: LeadHit[] = [];
    let candidates = this.phrases.next(folded.text, 0);
    while (candidates.length) {
      const [{ start }] = candidates as [Found];
      const chosen = this.choose(candidates, text, folded);
      if (chosen) {
        const { found, form } = chosen;
        const end = folded.endOf(found.end - 1);
        if (!form.refused) hits.push({ form, start: folded.startOf(start), end });
      }
      candidates = this.phrases.next(folded.text, chosen?.found.end ?? start + 1);
    }
    return hits;
  }

  private choose(
    candidates: readonly Found[],
    text: string,
    folded: Folded,
  ): { found: Found; form: LeadForm } | null {
    for (const found of candidates) {
      const { start, end, from } = found;
      if (isInAddress(folded.text, start, end)) continue;
      const position = found.phrases.find((one) =>
        hasCapitals(this.capitals[one] as readonly number[], { text, folded, from }),
      );
      if (position !== undefined) return { found, form: this.forms[position] as LeadForm };
    }
    return null;
  }
}
