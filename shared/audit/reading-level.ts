import { fleschKincaid } from '../check/flesch-kincaid.ts';
import { inflesz } from '../check/inflesz.ts';
import { wordsOf } from '../check/words-and-sentences.ts';

/** How hard a page is to read, by the formula for its language. */
export interface ReadingLevel {
  /** `flesch-kincaid`: a US school grade; `inflesz`: 0 to 100, higher is easier. */
  readonly measure: 'flesch-kincaid' | 'inflesz';
  readonly value: number;
}

/** With fewer words than this a formula says nothing. */
const LEAST_WORDS = 30;

/** A text that says something in sentences; menus, headings and cells of tables do not. */
const SENTENCE = /[.!?…]["'”’)]*(?:\s|$)/u;

/** How hard the sentences of some texts in one language are; null where no formula can tell. */
export function readingLevel(texts: readonly string[], language: string): ReadingLevel | null {
  const sentences = texts.filter((text) => SENTENCE.test(text)).join('\n');
  if (wordsOf(sentences).length < LEAST_WORDS) return null;
  if (language === 'en') {
    const value = fleschKincaid(sentences);
    return value === null ? null : { measure: 'flesch-kincaid', value };
  }
  if (language === 'es') {
    const value = inflesz(sentences);
    return value === null ? null : { measure: 'inflesz', value };
  }
  return null;
}
