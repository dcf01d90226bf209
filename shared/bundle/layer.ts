import type { Source } from '../glossary/entry.ts';
import type { Index, IndexForm } from '../match/index-format.ts';

/** What one place calls a term. */
export interface LocalName {
  /** Id of the term in the collection the layer extends. */
  readonly term: string;
  readonly name: string;
  readonly sources: readonly Source[];
  readonly forms: readonly Pick<IndexForm, 'text' | 'capitals' | 'ambiguous'>[];
}

/** One place of a layer. */
export interface LayerPlace {
  /** ISO 3166-2. */
  readonly code: string;
  /** As people write it. */
  readonly name: string;
  /** Sites of its benefits, in small letters. */
  readonly hosts: readonly string[];
  readonly names: readonly LocalName[];
}

/** What places call the terms of another collection. */
export interface Layer {
  readonly format: 1;
  readonly collection: string;
  /** Id of the collection whose terms it names. */
  readonly extends: string;
  readonly places: readonly LayerPlace[];
}

/** The code of the place a host belongs to, its subdomains included; null if none lists it. */
export function placeOfHost({ places }: Layer, host: string): string | null {
  const belongs = (listed: string) => {
    const domain = listed.replace(/^www\./, '');
    return host === domain || host.endsWith(`.${domain}`);
  };
  return places.find(({ hosts }) => hosts.some(belongs))?.code ?? null;
}

/**
 * An Index that also finds what places call its terms. A name that could mean something else counts
 * only where the place is known.
 *
 * @param place - code of the place the page is of, or null if nobody knows.
 */
export function withLocalForms(index: Index, { places }: Layer, place: string | null): Index {
  const positions = new Map(index.terms.map(({ id }, i) => [id, i]));
  const local = places.flatMap(({ code, names }) =>
    names.flatMap(({ term, forms }) => {
      const position = positions.get(term);
      if (position === undefined) return [];
      return forms
        .filter(({ ambiguous }) => !ambiguous || code === place)
        .map(({ text, capitals }) => ({
          text,
          term: position,
          place: code,
          ...(capitals && { capitals }),
        }));
    }),
  );
  return { ...index, forms: [...index.forms, ...local] };
}

/** A term's name in one place, as a card tells it. */
export interface LocalCall {
  /** The place's own name. */
  readonly place: string;
  readonly name: string;
  readonly sources: readonly Source[];
}

/** What a place calls a term; null if it has no name of its own. */
export function localNameOf(
  { places }: Layer,
  term: string,
  place: string | null,
): LocalCall | null {
  const there = places.find(({ code }) => code === place);
  const local = there?.names.find((one) => one.term === term);
  return there && local ? { place: there.name, name: local.name, sources: local.sources } : null;
}
