import type { Form, Review, Reviewer, Source } from '../glossary/entry.ts';
import type { Outdating, Status } from '../glossary/status.ts';

/** What is one value: of an Entry, its concept or its collection. */
export type Field =
  | 'topic'
  | 'jurisdiction'
  | 'otherMeaning'
  | 'reviewBy'
  | 'origin'
  | 'title'
  | 'publisher'
  | 'licence'
  | 'sourceLanguage'
  | 'extends'
  | 'policy';

/** What is a list of words or names: of an Entry, its evidence, its concept or its collection. */
export type List =
  | 'near'
  | 'notNear'
  | 'notIn'
  | 'topics'
  | 'related'
  | 'authors'
  | 'pageTopics'
  | 'localNames'
  | 'sites';

/** What was there before and is now; null where there was, or is, nothing. */
export interface Pair<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** One thing that differs between two versions. */
export type Change =
  | ({ readonly kind: 'equivalent' | 'explanation' } & {
      readonly before: string;
      readonly after: string;
    })
  | ({ readonly kind: 'form' } & Pair<Form>)
  | ({ readonly kind: 'source' } & Pair<Source>)
  | ({ readonly kind: 'review' } & Pair<Review>)
  | ({ readonly kind: 'reviewer' } & Pair<Reviewer>)
  | ({ readonly kind: 'field'; readonly field: Field } & Pair<string>)
  | {
      readonly kind: 'list';
      readonly list: List;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  /** Nothing differs but the order of what is listed. */
  | { readonly kind: 'order' }
  | {
      readonly kind: 'status';
      readonly before: Status;
      readonly after: Status;
      /** For `outdated`: what is no longer as it was approved. */
      readonly changed: readonly Outdating[];
    };

/** Matches two lists by a name of each item; the n-th of a name with the n-th of that name. */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (item: T) => string,
): readonly Pair<T>[] {
  const pairs = new Map<string, { before: T | null; after: T | null }>();
  for (const [side, items] of [
    ['before', before],
    ['after', after],
  ] as const) {
    const met = new Map<string, number>();
    for (const item of items) {
      const name = nameOf(item);
      const nth = (met.get(name) ?? 0) + 1;
      met.set(name, nth);
      const key = `${nth} ${name}`;
      const pair = pairs.get(key) ?? { before: null, after: null };
      pairs.set(key, { ...pair, [side]: item });
    }
  }
  return [...pairs.values()];
}

/** Pairs of which both sides are there and alike say nothing. */
export function unlike<T>(pairs: readonly Pair<T>[]): readonly Pair<T>[] {
  return pairs.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

/** What one list has that the other does not; nothing if they hold the same. */
export function listChange(
  list: List,
  before: readonly string[] = [],
  after: readonly string[] = [],
): readonly Change[] {
  const pairs = unlike(pairUp(before, after, (item) => item));
  const added = pairs.flatMap((pair) => (pair.before === null && pair.after ? [pair.after] : []));
  const removed = pairs.flatMap((pair) =>
    pair.after === null && pair.before ? [pair.before] : [],
  );
  return pairs.length ? [{ kind: 'list', list, added, removed }] : [];
}

/** That a value is another one; nothing if it is the same. */
export function fieldChange(
  field: Field,
  before: string | undefined,
  after: string | undefined,
): readonly Change[] {
  if (before === after) return [];
  return [{ kind: 'field', field, before: before ?? null, after: after ?? null }];
}
