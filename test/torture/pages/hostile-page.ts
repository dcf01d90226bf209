import type { MadePage } from './made-page.ts';

/** A page that fights back. Its own errors are known by what it shows without us. */
export interface HostilePage extends MadePage {
  /** Words marked in the end; null where the page may well have none: nothing more is owed there than quiet. */
  readonly marks: number | null;
  /** The same for the widget, which has no world of its own, where it is another number. */
  readonly widgetMarks?: number | null;
  /** True where the site itself keeps the widget from running, or breaks what all scripts of it use: it is quiet there only as far as a script can be. */
  readonly isNoPlaceForWidget?: boolean;
  /** True where a pressed word must have its card; else one may come. */
  readonly hasCard?: boolean;
}

/** Four words to be marked. */
export const WORDS = '<p>Apply for Medicaid and SNAP. Your household and its income decide.</p>';

/** A script before ours. */
export const script = (text: string) => `<script>${text}</script>`;
