import { languageRow } from '../language/languages.ts';

/** What a column holds. */
export type ColumnKey =
  | 'term'
  | 'language'
  | 'topic'
  | 'sourceWord'
  | 'sourceExplanation'
  | 'word'
  | 'explanation'
  | 'preferred'
  | 'admitted'
  | 'deprecated'
  | 'sources'
  | 'digest'
  | 'sourceDigest'
  | 'reviewer'
  | 'role'
  | 'decision'
  | 'date'
  | 'note';

/** A column of the spreadsheet. */
export interface Column {
  readonly key: ColumnKey;
  /** As the first row names it. */
  readonly name: string;
  /** `beside`: shown for reading, or only told; a file can be read without it. */
  readonly kind: 'needed' | 'beside';
  /** True if only what renders another language has it. */
  readonly rendering: boolean;
}

/** Every column in its order; the language the others render is named in some of them. */
export function columnsOf(sourceLanguage: string): readonly Column[] {
  const source = languageRow(sourceLanguage)?.english ?? sourceLanguage;
  const column = (
    key: ColumnKey,
    name: string,
    kind: Column['kind'] = 'needed',
    rendering = false,
  ): Column => ({ key, name, kind, rendering });
  return [
    column('term', 'Term'),
    column('language', 'Language'),
    column('topic', 'Topic', 'beside'),
    column('sourceWord', `${source} word (for reading)`, 'beside', true),
    column('sourceExplanation', `${source} explanation (for reading)`, 'beside', true),
    column('word', 'Word'),
    column('explanation', 'Explanation'),
    column('preferred', 'Preferred forms'),
    column('admitted', 'Other correct forms'),
    column('deprecated', 'Wrong forms'),
    column('sources', 'Sources (for reading)', 'beside'),
    column('digest', 'Text digest'),
    column('sourceDigest', `${source} digest`, 'needed', true),
    column('reviewer', 'Reviewer'),
    column('role', 'Role'),
    column('decision', 'Decision'),
    column('date', 'Date'),
    column('note', 'Note', 'beside'),
  ];
}

/** A column's letter in a spreadsheet: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const before = Math.floor(index / 26);
  return `${before ? columnLetter(before - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}
