import type { Form } from '../glossary/entry.ts';
import { fold } from '../text/fold.ts';

/** A note in brackets at the end of an equivalent: it explains and is on no page. */
const NOTE = /\s*[(（][^()（）]*[)）]$/u;

/** Two capital letters or more and no small one: SNAP, but not W-2 or Medicaid. */
const CAPITALS = /^(?=(?:.*\p{Lu}){2})\P{Ll}+$/u;

function formOf(text: string, standing: Form['standing'], ambiguous = false): Form {
  // In capitals alone, so that SNAP does not light up "snap".
  return { text, case: CAPITALS.test(text) ? 'capitals' : 'any', standing, ambiguous };
}

/**
 * The forms of a new Entry: the equivalent without its note in brackets as the preferred one, then
 * other correct spellings, then wrong renderings; each once, in the order given. Where there are
 * words that must stand near it, the equivalent has other meanings without them.
 */
export function firstForms({
  equivalent,
  forms = [],
  wrongForms = [],
  near = [],
}: {
  readonly equivalent: string;
  readonly forms?: readonly string[];
  readonly wrongForms?: readonly string[];
  readonly near?: readonly string[];
}): readonly Form[] {
  const all = [
    formOf(equivalent.replace(NOTE, ''), 'preferred', near.length > 0),
    ...forms.map((text) => formOf(text, 'admitted')),
    ...wrongForms.map((text) => formOf(text, 'deprecated')),
  ];
  const folded = all.map(({ text }) => fold(text).text);
  return all.filter((_, i) => folded.indexOf(folded[i] as string) === i);
}
