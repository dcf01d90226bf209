/** One spelling to match, as the Index holds it; absent flags are false. */
export interface IndexForm {
  /** The spelling as its glossary writes it. */
  readonly text: string;
  /** Position of its term in the Index's `terms`. */
  readonly term: number;
  /** Every capital of `text` must be a capital on the page. */
  readonly capitals?: boolean;
  /** Counts only with evidence. */
  readonly ambiguous?: boolean;
  /** A wrong rendering: recognised, then corrected. */
  readonly deprecated?: boolean;
  /** ISO 3166-2 code of the place that calls the term so; absent where everybody does. */
  readonly place?: string;
}

/** What tells a term's meaning from other meanings of its spellings. */
export interface IndexEvidence {
  /** Words of which one must stand near. */
  readonly near?: readonly string[];
  /** Words of which none may stand near. */
  readonly notNear?: readonly string[];
  /** Longer phrases in which the term is not meant. */
  readonly notIn?: readonly string[];
  /** Topics that, where the page has them, stand in for `near`. */
  readonly topics?: readonly string[];
}

/** A term as the Index holds it. */
export interface IndexTerm {
  /** The term's id, unique in its collection. */
  readonly id: string;
  /** The topic of its concept. */
  readonly topic: string;
  readonly evidence?: IndexEvidence;
}

/** All that is needed to find one collection's terms on pages of one language. */
export interface Index {
  readonly format: 1;
  readonly collection: string;
  /** BCP 47 tag of the pages it is for. */
  readonly language: string;
  readonly terms: readonly IndexTerm[];
  readonly forms: readonly IndexForm[];
}
