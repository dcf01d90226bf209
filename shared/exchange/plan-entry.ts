import type { Collection, Entry, Review } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { entrySchema, id } from '../glossary/schema.ts';
import { schemaFaults } from '../glossary/schema-faults.ts';
import type { ApprovalContext } from './check-approval.ts';
import { changedFields, type Field, nameOf, sameWords } from './entry-fields.ts';
import { exchangeFault, isSerious } from './exchange-fault.ts';
import type { RowPlan } from './plan-row.ts';

/** What an import would do to one Entry. */
export interface Change {
  /** Where in the imported file it comes from. */
  readonly place: string;
  /** Null for an Entry that is new. */
  readonly before: Entry | null;
  readonly after: Entry;
  /** In what the two differ; never empty. */
  readonly fields: readonly Field[];
  /** The Reviews that are new. */
  readonly approvals: readonly Review[];
  /** What the file itself says of who wrote it; absent where it says nothing. */
  readonly said?: Said;
}

/** Who wrote a row's words, and what, as far as the file says so. */
export interface Said {
  readonly author?: string;
  readonly origin?: Entry['origin'];
}

/** What an import is measured against. */
export interface ImportContext extends ApprovalContext {
  readonly collection: Collection;
  /** Who wrote the words that change. */
  readonly author?: string | undefined;
  /** What wrote them. Where it is not said, ours stays if it says `machine`: nobody is made a writer. */
  readonly origin?: Entry['origin'] | undefined;
}

/** What makes two Reviews the same approval, whenever it was written down. */
function approvalOf({ reviewer, role, digest, sourceDigest }: Review): string {
  return JSON.stringify([reviewer, role, digest, sourceDigest]);
}

function newReviews({ reviews }: Entry, rows: RowGroup['rows']): readonly Review[] {
  const known = new Set(reviews.map(approvalOf));
  return rows
    .flatMap(({ review }) => review ?? [])
    .filter((review) => {
      const fresh = !known.has(approvalOf(review));
      known.add(approvalOf(review));
      return fresh;
    });
}

/** Says who wrote new words, as far as that was said; a row's own word counts before the importer's. */
function signed(text: Entry, said: Said, context: ImportContext): Entry {
  const { authors } = text;
  const author = said.author ?? context.author;
  const origin = said.origin ?? context.origin;
  const added = author === undefined || authors.includes(author) ? authors : [...authors, author];
  return { ...text, origin: origin ?? text.origin, authors: added };
}

function checkShape(after: Entry, place: string): readonly Fault[] {
  const { collection, term, language, ...file } = after;
  const result = entrySchema.safeParse(file, { reportInput: true });
  if (result.success) return [];
  return schemaFaults('', result.error)
    .filter((fault) => fault.place !== 'authors')
    .map((fault) => ({ ...fault, place: `${place}, ${fault.place}` }));
}

/** A new term becomes a file of its name. */
function checkPath({ term }: Entry, place: string): readonly Fault[] {
  if (id.safeParse(term).success) return [];
  const remedy = 'Name it in kebab-case English: small letters, digits, single hyphens.';
  return [exchangeFault(place, `"${term}" is no id of a term.`, remedy)];
}

/** Rows about one Entry; two may approve it, but not say different words. */
export interface RowGroup {
  /** Our Entry, or a blank one if there is none. */
  readonly ours: Entry;
  readonly rows: (RowPlan & { readonly place: string; readonly said: Said })[];
}

function disagreement({ ours, rows }: RowGroup): readonly Fault[] {
  const [first] = rows;
  return rows
    .filter(({ text }) => first && !sameWords(first.text, text))
    .map(({ place }) =>
      exchangeFault(
        place,
        `It says something else of ${nameOf(ours)} than ${first?.place}.`,
        'Keep one of the two.',
      ),
    );
}

/** What the rows about one Entry come to together: one change, or none and the reasons. */
export function planEntry(
  group: RowGroup,
  context: ImportContext,
): { change?: Change; faults: readonly Fault[] } {
  const { ours, rows } = group;
  const [first] = rows;
  const faults: Fault[] = [...rows.flatMap((row) => row.faults), ...disagreement(group)];
  if (!first || faults.some(isSerious)) return { faults };
  const approvals = newReviews(ours, rows);
  const words = sameWords(ours, first.text) ? first.text : signed(first.text, first.said, context);
  const after = { ...words, reviews: [...ours.reviews, ...approvals] };
  const before = context.collection.entries.includes(ours) ? ours : null;
  const fields = changedFields(before, after);
  if (fields.length === 0 || (before === null && sameWords(ours, after))) return { faults };
  faults.push(...checkShape(after, first.place), ...checkPath(after, first.place));
  if (faults.some(isSerious)) return { faults };
  const { place, said } = first;
  const isSaid = said.author !== undefined || said.origin !== undefined;
  const change = { place, before, after, fields, approvals, ...(isSaid && { said }) };
  return { change, faults };
}
