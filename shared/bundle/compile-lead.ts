import type { Index } from '../match/index-format.ts';
import type { LeadForm } from '../match/lead-matcher.ts';
import { Matcher } from '../match/matcher.ts';
import { fold } from '../text/fold.ts';
import { BETWEEN, CAPITALS } from './read-lead.ts';

/** Spellings of each term in a lead: what most pages say, and few enough to be there at once. */
const EACH = 2;

/** True if a form means its term wherever it stands: alone, and in no phrase that says otherwise. */
function isSure(matcher: Matcher, { text, term }: LeadForm, { terms }: Index): boolean {
  const { id, evidence } = terms[term] as Index['terms'][number];
  const [hit, ...more] = matcher.find(text).hits;
  const isFound = hit?.term === id && hit.start === 0 && hit.end === text.length && !more.length;
  const folded = fold(text).text;
  return isFound && !evidence?.notIn?.some((phrase) => fold(phrase).text.includes(folded));
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
function writeForm({ text, capitals }: LeadForm): string {
  if (text.startsWith(CAPITALS) || text.includes(BETWEEN) || text.includes('\n')) {
    throw new Error(`A lead can't hold the spelling “${text}”.`);
  }
  return (capitals ? CAPITALS : '') + text;
}

/**
 * The text of an Index's lead: of each term a few spellings that need no evidence, so that a page's
 * first marks need not wait for the Index. All of them are hits of the Index too, or part of longer ones.
 *
 * @param ids - of all terms of the collection; a lead knows them by their places in this list.
 * @throws if a spelling has a sign the text keeps for itself.
 */
export function compileLead(index: Index, ids: readonly string[]): string {
  const matcher = new Matcher(index);
  const plain = index.forms.filter((form) => !form.ambiguous && !form.deprecated);
  return ids
    .map((id) => {
      const sure = plain
        .filter(({ term }) => index.terms[term]?.id === id)
        .filter((form) => isSure(matcher, form, index));
      return plainest(sure).map(writeForm).join(BETWEEN);
    })
    .join('\n');
}
