import type { Collection, Entry } from '../glossary/entry.ts';
import { fold } from '../text/fold.ts';

/** The collections that lay Entries of their own on another one. */
export function layersOn(base: Collection, all: readonly Collection[]): readonly Collection[] {
  return all.filter((one) => one.extends === base.id && one.entries.length > 0);
}

/** An Entry without the spellings others claim; what is left may be none. */
function without(entry: Entry, claimed: ReadonlySet<string>): Entry {
  const forms = entry.forms.filter(({ text }) => !claimed.has(fold(text).text));
  return forms.length === entry.forms.length ? entry : { ...entry, forms };
}

/** One layer on what is below it, language by language. */
function lay(below: readonly Entry[], own: readonly Entry[]): readonly Entry[] {
  const replaced = new Set(own.map(({ language, term }) => `${language} ${term}`));
  const claimed = new Map<string, Set<string>>();
  for (const { language, forms } of own) {
    const spellings = claimed.get(language) ?? new Set();
    claimed.set(language, spellings);
    for (const { text } of forms) spellings.add(fold(text).text);
  }
  const left = below
    .filter(({ language, term }) => !replaced.has(`${language} ${term}`))
    .map((entry) => without(entry, claimed.get(entry.language) ?? new Set()));
  return [...own, ...left];
}

/**
 * A collection as pages are matched with it: a layer's Entry stands in place of the one of the same
 * term and language, and a spelling it claims is its own.
 */
export function layOnTop(base: Collection, layers: readonly Collection[]): Collection {
  const entries = layers.reduce((below, { entries: own }) => lay(below, own), base.entries);
  return { ...base, entries };
}
