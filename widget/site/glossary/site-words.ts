import { digestsOf } from '../../../shared/glossary/digests.ts';
import type {
  Collection,
  Entry,
  Glossary,
  Review,
  Source,
} from '../../../shared/glossary/entry.ts';
import { reviewRefusal } from '../../../shared/glossary/review-refusal.ts';
import { type Standing, standingOf } from '../../../shared/glossary/status.ts';

/** One review as the site tells it. */
export interface ToldReview {
  /** The name in reviewers.json; the account where it is no longer listed. */
  readonly name: string;
  readonly role: Review['role'];
  readonly date: string;
  /** True if it approves the text that is there now, and counts. */
  readonly holds: boolean;
}

/** A term's text in one language, with how far it can be trusted. */
export interface SiteText {
  readonly entry: Entry;
  readonly standing: Standing;
  /** The first one first. */
  readonly reviews: readonly ToldReview[];
}

/** What one place calls a term. */
export interface PlaceName {
  /** The place's own name: `California`. */
  readonly place: string;
  readonly name: string;
  readonly sources: readonly Source[];
}

/** One term of the site. */
export interface SiteTerm {
  readonly id: string;
  readonly topic: string;
  /** Ids of terms the site has, too. */
  readonly related: readonly string[];
  /** By language. */
  readonly texts: ReadonlyMap<string, SiteText>;
  /** In order of the places' names. */
  readonly places: readonly PlaceName[];
}

/** The words of one collection, as the site shows them. */
export interface SiteWords {
  readonly collection: Omit<Collection, 'entries' | 'places'>;
  /** By id, in order of the ids. */
  readonly terms: ReadonlyMap<string, SiteTerm>;
  /** Topics that have a term, in order of their ids. */
  readonly topics: readonly string[];
}

function toldReviews(
  entry: Entry,
  texts: { readonly digest: string; readonly sourceDigest: string | null },
  { collection, reviewers }: Pick<Glossary, 'reviewers'> & { readonly collection: Collection },
): readonly ToldReview[] {
  return entry.reviews.map((review) => ({
    name: reviewers.find(({ account }) => account === review.reviewer)?.name ?? review.reviewer,
    role: review.role,
    date: review.date,
    holds:
      review.digest === texts.digest &&
      review.sourceDigest === texts.sourceDigest &&
      reviewRefusal(review, entry, { collection, reviewers }) === null,
  }));
}

/** What places call each term of a collection, from the layers over it. */
function placeNames({ collections }: Glossary, base: string): ReadonlyMap<string, PlaceName[]> {
  const names = new Map<string, PlaceName[]>();
  const places = collections.filter((one) => one.extends === base).flatMap((one) => one.places);
  for (const place of places.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    for (const { term, name, sources } of place.names) {
      names.set(term, [...(names.get(term) ?? []), { place: place.name, name, sources }]);
    }
  }
  return names;
}

/**
 * The words of a glossary's first collection that is no layer, which is the one readers load.
 *
 * @param today - the day statuses are computed for, as YYYY-MM-DD.
 * @throws if there is none.
 */
export async function siteWordsOf(glossary: Glossary, today: string): Promise<SiteWords> {
  const whole = glossary.collections.find((one) => one.extends === undefined);
  if (!whole) throw new Error('The glossary holds no collection.');
  const { entries, places: _, ...collection } = whole;
  const digests = await digestsOf(whole);
  const local = placeNames(glossary, whole.id);
  const concepts = entries.flatMap(({ term, concept }) => (concept ? [{ term, concept }] : []));
  const known = new Set(concepts.map(({ term }) => term));
  const terms = new Map<string, SiteTerm & { readonly texts: Map<string, SiteText> }>();
  for (const { term: id, concept } of concepts.toSorted((a, b) => (a.term < b.term ? -1 : 1))) {
    const related = concept.related.filter((one) => known.has(one));
    const places = local.get(id) ?? [];
    terms.set(id, { id, topic: concept.topic, related, texts: new Map(), places });
  }
  for (const [entry, texts] of digests) {
    const context = { collection: whole, reviewers: glossary.reviewers, today, ...texts };
    terms.get(entry.term)?.texts.set(entry.language, {
      entry,
      standing: await standingOf(entry, context),
      reviews: toldReviews(entry, texts, context),
    });
  }
  const topics = [...new Set([...terms.values()].map(({ topic }) => topic))].sort();
  return { collection, terms, topics };
}
