import { type Folded, fold } from '../text/fold.ts';

/** Units of a folded form that stand for a capital of the form as written. */
export function capitalUnits(text: string): readonly number[] {
  const folded = fold(text);
  return [...new Array(folded.text.length).keys()].filter((unit) =>
    isCapital(text, folded.startOf(unit)),
  );
}

/**
 * True where a page's text has capitals for all of a form's.
 *
 * @param units - of the folded form, those that must be capitals.
 * @param from - where the form begins in the folded text.
 */
export function hasCapitals(
  units: readonly number[],
  { text, folded, from }: { text: string; folded: Folded; from: number },
): boolean {
  return units.every((unit) => isCapital(text, folded.startOf(from + unit)));
}

function isCapital(text: string, i: number): boolean {
  const letter = text[i] as string;
  return letter !== letter.toLowerCase();
}
