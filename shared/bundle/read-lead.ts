import type { LeadForm } from '../match/lead-matcher.ts';

/** What stands between the spellings of a term, which has a line. */
export const BETWEEN = '|';

/** What stands before a spelling whose capitals must be capitals on the page. */
export const CAPITALS = '!';

/** The forms of a lead from its text; a form's term is its place in the list of ids it was written with. */
export function readLead(text: string): readonly LeadForm[] {
  return text.split('\n').flatMap((line, term) =>
    line
      .split(BETWEEN)
      .filter(Boolean)
      .map((form) =>
        form.startsWith(CAPITALS)
          ? { text: form.slice(CAPITALS.length), term, capitals: true }
          : { text: form, term },
      ),
  );
}
