/** A text without accents and case, as people type when they look for something. */
function loose(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();
}

/** True if one of the texts holds what was typed, accents and case aside. */
export function matchesFilter(typed: string, texts: readonly string[]): boolean {
  const wanted = loose(typed.trim());
  return texts.some((text) => loose(text).includes(wanted));
}
