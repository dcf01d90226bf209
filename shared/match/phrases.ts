import type { Clitics } from '../text/clitics.ts';
import { CliticPhrases } from './clitic-phrases.ts';
import type { Found, PhraseSet } from './phrase-set.ts';
import { WordPhrases } from './word-phrases.ts';

/** A set of folded phrases. */
export class Phrases {
  private readonly set: PhraseSet;
  private most = 0;

  /**
   * @param list - folded phrases; empty ones never match.
   * @param clitics - what the language writes together with words, or null.
   * @param count - how many there will be, about, where more are added.
   */
  constructor(list: readonly string[], clitics: Clitics | null, count = list.length) {
    this.set = clitics ? new CliticPhrases(clitics) : new WordPhrases(count);
    list.forEach((phrase, position) => {
      this.add(phrase, position);
    });
  }

  /** Units of the longest phrase. */
  get longest(): number {
    return this.most;
  }

  /** Takes in one more; an empty one never matches. */
  add(phrase: string, position: number): void {
    if (!phrase) return;
    this.most = Math.max(this.most, phrase.length);
    this.set.add(phrase, position);
  }

  /**
   * Every phrase that begins with the word at `start`, longest first.
   *
   * @param text - folded text.
   * @param start - offset of a unit; nothing is found where no word begins.
   */
  at(text: string, start: number): readonly Found[] {
    return this.set.at(text, start);
  }

  /**
   * The same for the first place from `start` on that has any; none if there is no such place.
   *
   * @param until - one past the last place where a phrase may begin, at most the text's length.
   */
  next(text: string, start: number, until?: number): readonly Found[] {
    return this.set.next(text, start, until);
  }

  /** The first phrase that begins between two places and is accepted, the longest of one place first. */
  first(
    text: string,
    { start, end }: { readonly start: number; readonly end: number },
    accepts: (found: Found) => boolean,
  ): Found | undefined {
    let at = this.most ? this.next(text, start, end) : [];
    while (at.length) {
      const found = at.find(accepts);
      if (found) return found;
      at = this.next(text, (at as [Found])[0].start + 1, end);
    }
    return undefined;
  }
}
