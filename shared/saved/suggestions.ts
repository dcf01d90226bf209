import type { Suggestion } from '../exchange/suggestion.ts';

/** True if both are about the same word of the same language. */
function isSame(one: Suggestion, other: Pick<Suggestion, 'word' | 'language'>): boolean {
  return one.word === other.word && one.language === other.language;
}

/** The list with a suggestion at its end, in place of an earlier one of the same word. */
export function withSuggestion(
  suggestions: readonly Suggestion[],
  suggestion: Suggestion,
): readonly Suggestion[] {
  return [...suggestions.filter((one) => !isSame(one, suggestion)), suggestion];
}

/** The list without a word of a language. */
export function withoutSuggestion(
  suggestions: readonly Suggestion[],
  word: Pick<Suggestion, 'word' | 'language'>,
): readonly Suggestion[] {
  return suggestions.filter((one) => !isSame(one, word));
}
