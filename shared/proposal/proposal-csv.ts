import { writeCells } from '../exchange/csv-cells.ts';
import { type ColumnKey, columnsOf } from '../exchange/csv-columns.ts';
import { writeForms } from '../exchange/csv-forms.ts';
import type { Collection, Entry } from '../glossary/entry.ts';
import { textDigest } from '../glossary/text-digest.ts';
import type { Proposal } from './proposal.ts';
import { plainText, proposedEntries } from './proposed-entries.ts';

type Row = Readonly<Partial<Record<ColumnKey, string>>>;

/** What the proposal says besides the words; ours where the text is not hers alone. */
function offerOf(proposal: Proposal): Row {
  const [publisher, title, url] = [proposal.publisher, proposal.title, proposal.url].map(plainText);
  return {
    author: plainText(proposal.author),
    origin: proposal.origin,
    publisher: publisher ?? '',
    title: title ?? '',
    url: url ?? '',
    checked: proposal.read === 'yes' ? proposal.checked : '',
  };
}

function wordsOf(entry: Entry): Row {
  return {
    term: entry.term,
    language: entry.language,
    word: entry.equivalent,
    explanation: entry.explanation,
    preferred: writeForms(entry.forms, 'preferred'),
    admitted: writeForms(entry.forms, 'admitted'),
    deprecated: writeForms(entry.forms, 'deprecated'),
  };
}

/** The source text beside hers: ours, else what she wrote of it. */
function besideOf(proposal: Proposal, source: Entry | null): Row {
  return {
    topic: source?.concept?.topic ?? proposal.topic,
    sourceWord: source?.equivalent ?? plainText(proposal.english),
    sourceExplanation: source?.explanation ?? plainText(proposal.meaning),
  };
}

/**
 * A proposal as a CSV file that `readCsv` reads and `termlight import` takes in, every word and name
 * as it was typed: a row for her text and, where it brings a new term in another language than the
 * source's, one for the source text before it.
 *
 * @param collection - with the Entries of the source language and of hers.
 */
export async function proposalCsv(proposal: Proposal, collection: Collection): Promise<Uint8Array> {
  const { sourceLanguage, entries } = collection;
  const { entry, before, source: fresh } = proposedEntries(proposal, collection);
  const there = entries.find(
    ({ term, language }) => term === entry.term && language === sourceLanguage,
  );
  const renders = entry.language !== sourceLanguage;
  const source = fresh ?? there ?? null;
  const sourceDigest = renders && source ? await textDigest(source, null) : null;
  const own: Row = {
    ...wordsOf(entry),
    ...besideOf(proposal, renders ? source : entry),
    ...offerOf(proposal),
    digest: before ? await textDigest(before, sourceDigest) : '',
    sourceDigest: sourceDigest ?? '',
  };
  const first: readonly Row[] = fresh
    ? [{ ...wordsOf(fresh), topic: proposal.topic, ...offerOf(proposal) }]
    : [];
  const columns = columnsOf(sourceLanguage);
  const rows = [...first, own].map((row) => columns.map(({ key }) => row[key] ?? ''));
  const text = writeCells([columns.map(({ name }) => name), ...rows]);
  return new TextEncoder().encode(`\ufeff${text}`);
}
