import type { Suggestion } from '../exchange/suggestion.ts';
import { languageRow } from '../language/languages.ts';
import { REPOSITORY } from './repository.ts';

/** One field of the form for new terms, `.github/ISSUE_TEMPLATE/new-term.yml`, filled in. */
export interface IssueField {
  readonly name: 'title' | 'word' | 'where' | 'languages';
  readonly text: string;
}

/** What the issue of a suggestion says: all of it, and nothing else. */
export function issueFields({
  word,
  language,
  sentence,
  address,
}: Suggestion): readonly IssueField[] {
  const where = [address, sentence].filter((one) => one !== null).join('\n');
  const name = languageRow(language)?.endonym ?? language;
  return [
    { name: 'title', text: `New term: ${word}` },
    { name: 'word', text: word },
    ...(where === '' ? [] : [{ name: 'where', text: where } as const]),
    ...(language === 'en' ? [] : [{ name: 'languages', text: `${name}: ${word}` } as const]),
  ];
}

/**
 * The address that opens the form for new terms with these fields filled in, as GitHub documents it
 * for issue forms: a field's id is a query parameter. It is sent when the form is opened.
 */
export function issueAddress(fields: readonly IssueField[]): string {
  const query = new URLSearchParams({ template: 'new-term.yml' });
  for (const { name, text } of fields) query.set(name, text);
  return `${REPOSITORY}/issues/new?${query}`;
}
