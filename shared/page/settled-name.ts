import type { Mark } from './mark.ts';

/** What a term is called by those who decide on it, where the page has a wrong word for it. */
export interface SettledName {
  readonly name: string;
  /** BCP 47 tag of the name, and of the page's word. */
  readonly language: string;
}

/** The settled name of a marked word that is a wrong rendering; null where the page's word is right. */
export function settledNameOf({ hit: { settled }, language }: Mark): SettledName | null {
  return settled === undefined ? null : { name: settled, language };
}

/** The settled names of the terms that any of some marks calls by a wrong word, by the term's id. */
export function settledNames(marks: readonly Mark[]): ReadonlyMap<string, SettledName> {
  const names = new Map<string, SettledName>();
  for (const mark of marks) {
    const settled = settledNameOf(mark);
    if (settled && !names.has(mark.term)) names.set(mark.term, settled);
  }
  return names;
}
