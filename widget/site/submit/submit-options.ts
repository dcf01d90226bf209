import type { CollectionText, Entry, Reviewer } from '../../../shared/glossary/entry.ts';
import type { Strings } from '../../../shared/strings/create-strings.ts';

/** What the form is told by the page it is on. */
export interface SubmitOptions {
  /** In the reader's language; the words of `./words` among them. */
  readonly t: Strings;
  /** BCP 47 tag of the interface, and of the texts until she chooses another. */
  readonly language: string;
  /** The collection that takes terms in, without its Entries. */
  readonly collection: CollectionText & { readonly id: string };
  /** Tags of the languages she can write in. */
  readonly languages: readonly string[];
  /** Every Entry of a language, loaded when it is first needed; rejects if they can't be had. */
  readonly loadEntries: (language: string) => Promise<readonly Entry[]>;
  /** The words of cards in a language: the card is shown as its readers see it. */
  readonly loadStrings: (language: string) => Promise<Strings>;
  /** What a topic is called in the reader's language. */
  readonly topicName: (topic: string) => string;
  /** Whose reviews count, as reviewers.json lists them. */
  readonly reviewers: readonly Reviewer[];
  /** Where an issue begins, `https://github.com/OWNER/NAME/issues/new`; null where the host named none. */
  readonly issues: string | null;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
  /** Ends everything that goes on living. */
  readonly signal: AbortSignal;
}
