import { firstForms } from '../contribute/first-forms.ts';
import type { Collection, Entry, Source } from '../glossary/entry.ts';
import type { Proposal } from './proposal.ts';
import { proposedForms } from './proposed-forms.ts';
import { termId } from './term-id.ts';

/** The Entries a proposal would make; whether they may stand is `checkProposal`'s to say. */
export interface ProposedEntries {
  /** The text in her language. */
  readonly entry: Entry;
  /** The text it would replace; null for a new one. */
  readonly before: Entry | null;
  /** The source text a new term needs in another language; null where there is one, or she wrote none. */
  readonly source: Entry | null;
}

/** What a box of text says as one line or paragraph: in NFC, line breaks as spaces. */
export function plainText(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[^\S\u00a0]*[\r\n\t]+[^\S\u00a0]*/g, ' ')
    .trim();
}

/** The source she names, whole or not; null where she names none. */
function sourceOf(proposal: Proposal): Source | null {
  const [publisher, title, url] = [proposal.publisher, proposal.title, proposal.url].map(plainText);
  if (!publisher && !title && !url) return null;
  const checked = proposal.read === 'yes' && proposal.checked ? proposal.checked : null;
  return { publisher: publisher ?? '', title: title ?? '', url: url ?? '', checked };
}

function withSource(sources: readonly Source[], source: Source | null): Source[] {
  if (!source) return [...sources];
  const at = sources.findIndex(({ url }) => url === source.url);
  return at < 0 ? [...sources, source] : sources.toSpliced(at, 1, source);
}

function authorsOf(before: Entry | null, author: string): string[] {
  const known = before?.authors ?? [];
  return author && !known.includes(author) ? [...known, author] : [...known];
}

function blank(
  proposal: Proposal,
  { id }: Pick<Collection, 'id'>,
): Omit<Entry, 'term' | 'language' | 'equivalent' | 'explanation' | 'forms'> {
  const source = sourceOf(proposal);
  return {
    collection: id,
    format: 1,
    sources: source ? [source] : [],
    origin: proposal.origin === 'machine' ? 'machine' : 'person',
    authors: authorsOf(null, plainText(proposal.author)),
    reviews: [],
  };
}

/** The new source text: needed where her language is another and the term is not there yet. */
function newSource(proposal: Proposal, term: string, collection: Collection): Entry | null {
  const [equivalent, explanation] = [plainText(proposal.english), plainText(proposal.meaning)];
  if (!equivalent || !explanation) return null;
  return {
    ...blank(proposal, collection),
    term,
    language: collection.sourceLanguage,
    equivalent,
    explanation,
    forms: [...firstForms({ equivalent })],
    concept: { topic: proposal.topic, related: [] },
  };
}

function corrected(before: Entry, proposal: Proposal): Entry {
  const equivalent = plainText(proposal.word);
  const explanation = plainText(proposal.explanation);
  const forms = [...proposedForms(equivalent, proposal.spellings, before)];
  const text = { ...before, equivalent, explanation, forms };
  const changed = isOtherText(before, text);
  return {
    ...text,
    sources: withSource(before.sources, sourceOf(proposal)),
    ...(changed && { authors: authorsOf(before, plainText(proposal.author)) }),
    ...(changed && before.origin === 'person' && proposal.origin && { origin: proposal.origin }),
  };
}

/** True if the words readers and matcher see differ. */
export function isOtherText(one: Entry, other: Entry): boolean {
  const said = ({ equivalent, explanation, forms }: Entry) =>
    JSON.stringify([equivalent, explanation, forms.map(({ text, standing }) => [text, standing])]);
  return said(one) !== said(other);
}

/**
 * What a proposal would make of a collection.
 *
 * @param collection - with the Entries of the source language and of hers.
 */
export function proposedEntries(proposal: Proposal, collection: Collection): ProposedEntries {
  const { sourceLanguage, entries } = collection;
  const { language, kind } = proposal;
  const of = (term: string, tag: string) =>
    entries.find((one) => one.term === term && one.language === tag) ?? null;
  const before = kind === 'correction' ? of(proposal.term, language) : null;
  if (before) return { entry: corrected(before, proposal), before, source: null };
  const isSource = language === sourceLanguage;
  const taken = new Set(entries.map(({ term }) => term));
  const name = plainText(isSource ? proposal.word : proposal.english);
  const term = proposal.term || termId(name, taken);
  const isKnown = of(term, sourceLanguage) !== null;
  const equivalent = plainText(proposal.word);
  const entry: Entry = {
    ...blank(proposal, collection),
    term,
    language,
    equivalent,
    explanation: plainText(proposal.explanation),
    forms: [...proposedForms(equivalent, proposal.spellings, null)],
    ...(isSource && { concept: { topic: proposal.topic, related: [] } }),
  };
  return {
    entry,
    before: null,
    source: isSource || isKnown ? null : newSource(proposal, term, collection),
  };
}
