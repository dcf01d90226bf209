import type { ReadingDocument } from './reading-document.ts';

/** What a reader gives us to read. */
export type Given =
  /** Pasted text. */
  | { readonly kind: 'text'; readonly text: string }
  /** A page, as the browser would write it down; its address if it stands on the web. */
  | { readonly kind: 'html'; readonly html: string; readonly address: string | null }
  /** A file of any kind: what it is, its bytes tell. */
  | { readonly kind: 'file'; readonly file: Blob };

/**
 * Why something can't be read:
 * - `empty`: there is nothing in it;
 * - `too-large`: more than we read at once;
 * - `encrypted`: a PDF that asks for a password;
 * - `no-text`: a PDF of pictures, as scanners make;
 * - `photo`: a picture;
 * - `unreadable`: damaged;
 * - `unknown-type`: a kind of file we don't read.
 */
export type ReadFault =
  | 'empty'
  | 'too-large'
  | 'encrypted'
  | 'no-text'
  | 'photo'
  | 'unreadable'
  | 'unknown-type';

/** What came of reading. */
export type ReadResult =
  | { readonly ok: true; readonly document: ReadingDocument }
  | { readonly ok: false; readonly fault: ReadFault };

/** How far a reading has come, told after each page. */
export interface ReadProgress {
  readonly page: number;
  readonly pages: number;
}

/** What reading needs and tells. */
export interface ReadOptions {
  /**
   * Address of a folder of our own origin, with a slash at its end, that holds pdf.js's
   * `pdf.worker.min.mjs` (of `pdfjs-dist/legacy/build`) and its `cmaps/`.
   */
  readonly pdfFolder: string;
  readonly progress: (progress: ReadProgress) => void;
  /** Ends the reading: its result is then nobody's. */
  readonly signal: AbortSignal;
}
