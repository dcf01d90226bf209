import { z } from 'zod';

/** What one field holds at most, in UTF-16 units: more is no answer of a person. */
const LONGEST = 5000;

const typed = z.string().max(LONGEST);

/** A draft as it is kept: what was typed, nothing judged yet. Empty means not answered. */
export const proposalSchema = z.strictObject({
  /** A term that is not there, or other words for one that is. */
  kind: z.enum(['new', 'correction']),
  /** BCP 47 tag of the language she writes in. */
  language: typed,
  /** Id of the term, where it is there already in some language. */
  term: typed,
  /** The word in the source language; only for a term that is new in another one. */
  english: typed,
  /** What it means in the source language; the same. */
  meaning: typed,
  word: typed,
  explanation: typed,
  /** Other spellings, one a line. */
  spellings: typed,
  topic: typed,
  publisher: typed,
  title: typed,
  url: typed,
  /** Whether she has read the source. */
  read: z.enum(['', 'yes', 'no']),
  /** Day of the copy she read, YYYY-MM-DD. */
  checked: typed,
  /** What wrote the words. */
  origin: z.enum(['', 'person', 'machine']),
  /** Her name as it is to be shown. */
  author: typed,
  /** Whether her words are free for everyone. */
  licence: z.enum(['', 'yes']),
});

/** What somebody has typed into the form so far. */
export type Proposal = Readonly<z.output<typeof proposalSchema>>;

/** One question of the form. */
export type ProposalField = keyof Proposal;

/** A form nobody has typed into. */
export function emptyProposal(language: string): Proposal {
  return {
    kind: 'new',
    language,
    term: '',
    english: '',
    meaning: '',
    word: '',
    explanation: '',
    spellings: '',
    topic: '',
    publisher: '',
    title: '',
    url: '',
    read: '',
    checked: '',
    origin: '',
    author: '',
    licence: '',
  };
}

/** A draft as it was kept, or null for anything else. */
export function readProposal(text: string | null): Proposal | null {
  try {
    return proposalSchema.parse(JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}
