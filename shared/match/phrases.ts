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

  /** The same for the first place from `start` on that has any; none if there is no such place. */
  next(text: string, start: number): readonly Found[] {
    return this.set.next(text, start);
  }
}
