import type { LeadForm } from '../match/lead-matcher.ts';

/** What stands between the spellings of a term, which has a line. */
export const BETWEEN = '|';

/** What stands before a spelling whose capitals must be capitals on the page. */
export const CAPITALS = '!';

/** What stands before a phrase in which its term is not meant. */
export const REFUSED = '~';

/** A form as a lead's text has it. */
function readForm(written: string, term: number): LeadForm {
  const text = written.slice(1);
  if (written.startsWith(CAPITALS)) return { text, term, capitals: true };
  return written.startsWith(REFUSED) ? { text, term, refused: true } : { text: written, term };
}

/** The forms of a lead from its text; a form's term is its place in the list of ids it was written with. */
export function readLead(text: string): readonly LeadForm[] {
  return text.split('\n').flatMap((line, term) =>
    line
      .split(BETWEEN)
      .filter(Boolean)
      .map((form) => readForm(form, term)),
  );
}
