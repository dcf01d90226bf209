/** What one field holds at most, in UTF-16 units: more is no answer of a person. */
const LONGEST = 5000;

/** A draft as it is kept: what was typed, nothing judged yet. Empty means not answered. */
export interface Proposal {
  /** A term that is not there, or other words for one that is. */
  readonly kind: 'new' | 'correction';
  /** BCP 47 tag of the language she writes in. */
  readonly language: string;
  /** Id of the term, where it is there already in some language. */
  readonly term: string;
  /** The word in the source language; only for a term that is new in another one. */
  readonly english: string;
  /** What it means in the source language; the same. */
  readonly meaning: string;
  readonly word: string;
  readonly explanation: string;
  /** Other spellings, one a line. */
  readonly spellings: string;
  readonly topic: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  /** Whether she has read the source. */
  readonly read: '' | 'yes' | 'no';
  /** Day of the copy she read, YYYY-MM-DD. */
  readonly checked: string;
  /** What wrote the words. */
  readonly origin: '' | 'person' | 'machine';
  /** Her name as it is to be shown. */
  readonly author: string;
  /** Whether her words are free for everyone. */
  readonly licence: '' | 'yes';
}

/** One question of the form. */
export type ProposalField = keyof Proposal;

/** What can be chosen; everything else is typed. */
const CHOICES: Readonly<Partial<Record<ProposalField, readonly string[]>>> = {
  kind: ['new', 'correction'],
  read: ['', 'yes', 'no'],
  origin: ['', 'person', 'machine'],
  licence: ['', 'yes'],
};

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

/** The fields of every proposal, in order. */
const FIELDS = Object.keys(emptyProposal('')) as readonly ProposalField[];

/** True once something stands in it that a person typed. */
export function isTyped(proposal: Proposal): boolean {
  return FIELDS.some(
    (field) => field !== 'kind' && field !== 'language' && proposal[field].trim() !== '',
  );
}

function isAnswer(field: ProposalField, value: unknown): boolean {
  if (typeof value !== 'string' || value.length > LONGEST) return false;
  return CHOICES[field]?.includes(value) ?? true;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

/** A draft as it was kept, or null for anything else. By hand: zod weighs more than the form. */
export function readProposal(text: string | null): Proposal | null {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return null;
  const answers = new Map<string, unknown>(Object.entries(value));
  const isWhole = FIELDS.every((field) => isAnswer(field, answers.get(field)));
  return isWhole && answers.size === FIELDS.length ? (value as Proposal) : null;
}
