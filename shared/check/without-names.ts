import { Phrases } from '../match/phrases.ts';
import { fold } from '../text/fold.ts';

/** An acronym or a form's number, its plural too: SNAP, TVs, W-2, I-94; U.S. with its full stops. */
const ACRONYM =
  /(?<![\p{L}\p{N}])(?:(?:\p{Lu}\.){2,}|\p{Lu}(?:-?[\p{Lu}\p{N}])+s?(?![\p{L}\p{N}]))/gu;

/**
 * A text without the names of what it explains, so that its reading level is that of the words around
 * them: readers meet the term anyway. Acronyms go too: no formula knows how they are read.
 *
 * @param names - the term's equivalent and forms; the longest that stands at a place is taken out.
 */
export function withoutNames(text: string, names: readonly string[]): string {
  const folded = fold(text);
  const phrases = new Phrases(
    names.map((name) => fold(name).text),
    null,
  );
  let kept = '';
  let from = 0;
  for (let i = 0; i < folded.text.length; i += 1) {
    const [found] = phrases.at(folded.text, i);
    if (!found) continue;
    kept += `${text.slice(from, folded.startOf(found.start))} `;
    from = folded.endOf(found.end - 1);
    i = found.end - 1;
  }
  return (kept + text.slice(from)).replace(ACRONYM, ' ');
}
