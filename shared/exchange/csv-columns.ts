import { languageRow } from '../language/languages.ts';

/** What only a file of proposals says: who wrote a text, and an official page that was read for it. */
export type OfferedKey = 'author' | 'origin' | 'publisher' | 'title' | 'url' | 'checked';

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
  | 'note'
  | OfferedKey;

/** A column of the spreadsheet. */
export interface Column {
  readonly key: ColumnKey;
  /** As the first row names it. */
  readonly name: string;
  /**
   * `beside`: shown for reading, or only told; a file can be read without it. `offered`: in files of
   * proposals only; an export has none of it.
   */
  readonly kind: 'needed' | 'beside' | 'offered';
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
    column('author', 'Author', 'offered'),
    column('origin', 'Written by', 'offered'),
    column('publisher', 'Source publisher', 'offered'),
    column('title', 'Source title', 'offered'),
    column('url', 'Source address', 'offered'),
    column('checked', 'Source copy read', 'offered'),
  ];
}

/** A column's letter in a spreadsheet: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const before = Math.floor(index / 26);
  return `${before ? columnLetter(before - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}
