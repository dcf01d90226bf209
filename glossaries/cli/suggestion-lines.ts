import { similarTerms } from '../../shared/contribute/similar-terms.ts';
import type { ReadSuggestion } from '../../shared/exchange/suggestion.ts';
import type { Collection } from '../../shared/glossary/entry.ts';
import { languageRow } from '../../shared/language/languages.ts';

/** Terms named beside one suggestion, at most. */
const MOST = 3;

function alike({ word }: ReadSuggestion, { entries }: Collection): string {
  const terms = new Set(similarTerms(entries, [word]).map(({ entry }) => entry.term));
  if (terms.size === 0) return 'No term is like it.';
  return `Like ${[...terms].slice(0, MOST).join(', ')}.`;
}

/** A stranger's text as one line that moves no cursor and colours nothing. */
function plain(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, ' ');
}

/** What readers suggest, for somebody who may write the terms: a line each, with what else they told. */
export function suggestionLines(
  suggestions: readonly ReadSuggestion[],
  collection: Collection,
): readonly string[] {
  if (suggestions.length === 0) return [];
  const lines = suggestions.flatMap((one) => {
    const language = languageRow(one.language)?.english ?? one.language;
    return [
      `  ${one.place}: "${plain(one.word)}" (${plain(language)}). ${alike(one, collection)}`,
      ...(one.sentence === null ? [] : [`    in: ${plain(one.sentence)}`]),
      ...(one.address === null ? [] : [`    on: ${plain(one.address)}`]),
    ];
  });
  const count = suggestions.length;
  const head = count === 1 ? '1 suggested word' : `${count} suggested words`;
  return [`${head}; nothing is written of them. To write a term: termlight new.`, ...lines];
}
