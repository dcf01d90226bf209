import { GLOSSARIES } from '../../glossaries/cli/glossary-files.ts';
import { openBundle } from '../../glossaries/cli/open-bundle.ts';
import { readIndex } from '../../shared/bundle/index-file.ts';
import type { Index } from '../../shared/match/index-format.ts';
import { madeIndex } from './made-terms.ts';

let opening: ReturnType<typeof openBundle> | undefined;

/** The project's own Index for pages of a language, or null if there is none. */
export async function ownIndex(language: string): Promise<Index | null> {
  opening ??= openBundle(GLOSSARIES, null);
  const text = await (await opening).reader.indexText(language);
  return text === null ? null : readIndex(text);
}

/** An Index filled up with made-up terms until it holds this many. */
export function fillIndex(index: Index, count: number): Index {
  const more = madeIndex(Math.max(0, count - index.terms.length));
  const first = index.terms.length;
  return {
    ...index,
    terms: [...index.terms, ...more.terms],
    forms: [...index.forms, ...more.forms.map((form) => ({ ...form, term: form.term + first }))],
  };
}

/** Every spelling of an Index once, longest first. */
export function wordsOf({ forms }: Index): readonly string[] {
  const words = new Set(forms.map(({ text }) => text));
  return [...words].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
}
