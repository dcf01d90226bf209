/** A stretch of text: plain, or the words of a link. */
export interface Span {
  readonly text: string;
  /** Full address of the web, mail or telephone; null for plain text. */
  readonly href: string | null;
}

/** One line or paragraph of text. A line break in it is U+000A. */
export interface Words {
  readonly spans: readonly Span[];
  /** The language its source says for it, as the source writes it; null where it says none. */
  readonly language: string | null;
}

/** One cell of a table. */
export interface Cell extends Words {
  readonly isHeading: boolean;
}

/** A piece of a document, as people read it: one below the other. */
export type Block =
  | (Words & { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6 })
  | (Words & { readonly kind: 'paragraph' })
  /** A point of a list; its number or letter as it is written, null for a dot. */
  | (Words & { readonly kind: 'item'; readonly depth: number; readonly label: string | null })
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] };

/** What a reader gave us, whatever it was, as text alone: nothing in it runs, loads or hides. */
export interface ReadingDocument {
  /** Its title, or '' where it has none. */
  readonly title: string;
  /** Where it stands on the web; null for a paper, a file or pasted text. */
  readonly address: string | null;
  /** The language its source says for the whole, as the source writes it; null where it says none. */
  readonly language: string | null;
  readonly blocks: readonly Block[];
  /** Where only its beginning was read: how many pages of how many; else null. */
  readonly cut: { readonly read: number; readonly pages: number } | null;
}
