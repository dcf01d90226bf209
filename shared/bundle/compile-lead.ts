import type { Index } from '../match/index-format.ts';
import type { LeadForm } from '../match/lead-matcher.ts';
import { Matcher } from '../match/matcher.ts';
import { fold } from '../text/fold.ts';
import { BETWEEN, CAPITALS, REFUSED } from './read-lead.ts';

/** Spellings of each term in a lead: what most pages say, and few enough to be there at once. */
const EACH = 2;

/** UTF-16 units of a spelling in a lead, at most: longer ones weigh more than they find. */
const LONGEST = 21;

/** True if a form that stands alone means its term: where it is refused, so is every part of it. */
function isSure(matcher: Matcher, { text, term }: LeadForm, { terms }: Index): boolean {
  return matcher.find(text).hits[0]?.term === terms[term]?.id;
}

/** The longer phrases in which one of some forms of a term is not meant. */
function refusedWith(forms: readonly LeadForm[], { terms }: Index): readonly LeadForm[] {
  const term = forms[0]?.term ?? 0;
  const phrases = terms[term]?.evidence?.notIn ?? [];
  return phrases
    .filter((phrase) => forms.some(({ text }) => fold(phrase).text.includes(fold(text).text)))
    .map((text) => ({ text, term, refused: true }));
}

/** True if the one folded spelling stands in the other as words. */
function standsIn(one: string, other: string): boolean {
  return ` ${other} `.includes(` ${one} `);
}

/** The first of some sure forms, none of which stands in another: it would be found there. */
function plainest(forms: readonly LeadForm[]): readonly LeadForm[] {
  const chosen: LeadForm[] = [];
  for (const form of forms) {
    if (chosen.length === EACH) break;
    const folded = fold(form.text).text;
    if (!chosen.some(({ text }) => standsIn(fold(text).text, folded))) chosen.push(form);
  }
  return chosen;
}

/** @throws if a spelling has a sign the file keeps for itself. */
function writeForm({ text, capitals, refused }: LeadForm): string {
  if (/^[!~]|[|\n]/.test(text)) throw new Error(`A lead can't hold the spelling “${text}”.`);
  return (capitals ? CAPITALS : refused ? REFUSED : '') + text;
}

/**
 * The text of an Index's lead: of each term a few spellings that need no evidence, so that a page's
 * first marks need not wait for the Index; and the longer phrases in which they mean something else.
 * What is found with it is a hit of the Index too, or a part of a longer one.
 *
 * @param ids - of all terms of the collection; a lead knows them by their places in this list.
 * @throws if a spelling has a sign the text keeps for itself.
 */
export function compileLead(index: Index, ids: readonly string[]): string {
  const matcher = new Matcher(index);
  const plain = index.forms.filter(
    ({ text, ambiguous, deprecated }) => !ambiguous && !deprecated && text.length <= LONGEST,
  );
  return ids
    .map((id) => {
      const sure = plain
        .filter(({ term }) => index.terms[term]?.id === id)
        .filter((form) => isSure(matcher, form, index));
      const chosen = plainest(sure);
      return [...chosen, ...refusedWith(chosen, index)].map(writeForm).join(BETWEEN);
    })
    .join('\n');
}
