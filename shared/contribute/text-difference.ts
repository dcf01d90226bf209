import { type WordPart, wordDifference } from '../difference/word-difference.ts';
import type { Entry, Form } from '../glossary/entry.ts';

/** What changed in the text a reviewer approves. */
export interface TextDifference {
  /** Word by word; null where nothing changed. */
  readonly equivalent: readonly WordPart[] | null;
  readonly explanation: readonly WordPart[] | null;
  /** Forms that came, or came back with other rules. */
  readonly addedForms: readonly Form[];
  /** Forms that went, or had other rules before. */
  readonly removedForms: readonly Form[];
}

function wordsChanged(before: string, after: string, language: string): readonly WordPart[] | null {
  return before === after ? null : wordDifference(before, after, language);
}

function without(forms: readonly Form[], others: readonly Form[]): readonly Form[] {
  const known = new Set(others.map(nameOf));
  return forms.filter((form) => !known.has(nameOf(form)));
}

function nameOf({ text, case: rule, standing, ambiguous }: Form): string {
  return JSON.stringify([text, rule, standing, ambiguous]);
}

/** How the text of one version of an Entry became that of another. The order of forms is not told. */
export function textDifference(before: Entry, after: Entry): TextDifference {
  const { language } = after;
  return {
    equivalent: wordsChanged(before.equivalent, after.equivalent, language),
    explanation: wordsChanged(before.explanation, after.explanation, language),
    addedForms: without(after.forms, before.forms),
    removedForms: without(before.forms, after.forms),
  };
}
