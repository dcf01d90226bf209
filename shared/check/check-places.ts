import type { Collection, Glossary, Place } from '../glossary/entry.ts';
import { type Fault, placeOf } from '../glossary/fault.ts';
import { fold } from '../text/fold.ts';
import { placePath } from './entry-fault.ts';

/** What the places of one layer are held against. */
interface Surroundings {
  /** Ids of the terms the layer may name. */
  readonly terms: ReadonlySet<string>;
  /** Spellings the extended collection matches itself, folded. */
  readonly taken: ReadonlySet<string>;
  /** Which place first lists a host, and which first claims a spelling without leaving room. */
  readonly hosts: Map<string, string>;
  readonly sure: Map<string, string>;
}

/** The faults of one place's file. */
function checkPlace(path: string, place: Place, around: Surroundings): Fault[] {
  const faults: Fault[] = [];
  const say = (keys: readonly PropertyKey[], message: string, remedy: string) =>
    faults.push({ level: 'fault', path, place: placeOf(keys), message, remedy });
  place.hosts.forEach(({ host }, i) => {
    const other = around.hosts.get(host);
    if (other) {
      say(
        ['hosts', i, 'host'],
        `"${host}" is listed for ${other} already.`,
        'A site can belong to one place only: remove it from one of the two.',
      );
    }
    around.hosts.set(host, place.code);
  });
  const own = new Set<string>();
  place.names.forEach(({ term, forms }, i) => {
    if (!around.terms.has(term)) {
      say(
        ['names', i, 'term'],
        `There is no term "${term}" in the collection this one extends.`,
        'Write the id of a term that is there.',
      );
    }
    forms.forEach(({ text, ambiguous }, j) => {
      const key = fold(text).text;
      const keys = ['names', i, 'forms', j, 'text'];
      if (own.has(key)) {
        say(keys, `"${text}" stands in this file already.`, 'Keep it for one name only.');
        return;
      }
      own.add(key);
      if (around.taken.has(key)) {
        say(
          keys,
          `"${text}" is a form of the collection this one extends.`,
          'Remove it: there it is found everywhere.',
        );
      }
      if (ambiguous) return;
      const other = around.sure.get(key);
      if (other) {
        say(
          keys,
          `"${text}" is claimed by ${other} too, and nothing tells the two apart.`,
          'Mark it "ambiguous" in both: it then counts only where the place is known.',
        );
      }
      around.sure.set(key, place.code);
    });
  });
  return faults;
}

function checkLayer(layer: Collection, glossary: Glossary): Fault[] {
  const base = glossary.collections.find(({ id }) => id === layer.extends);
  const path = `${layer.id}/collection.json`;
  if (!base) {
    const message =
      layer.extends === undefined
        ? 'It has places, but does not say which collection it extends.'
        : `There is no collection "${layer.extends}" to extend.`;
    const remedy = 'Name the folder of the collection whose terms the places call by other names.';
    return [{ level: 'fault', path, place: 'extends', message, remedy }];
  }
  const around: Surroundings = {
    terms: new Set(base.entries.map(({ term }) => term)),
    taken: new Set(base.entries.flatMap(({ forms }) => forms.map(({ text }) => fold(text).text))),
    hosts: new Map(),
    sure: new Map(),
  };
  return layer.places.flatMap((place) => {
    const file = placePath(layer.id, place);
    const faults = checkPlace(file, place, around);
    if (!place.code.startsWith(`${layer.jurisdiction}-`)) {
      faults.push({
        level: 'fault',
        path: file,
        place: '',
        message: `${place.code} is no place of ${layer.jurisdiction}.`,
        remedy: "Name the file by a place within the collection's jurisdiction.",
      });
    }
    return faults;
  });
}

/** Places name terms that are there, and no host or spelling is claimed twice. */
export function checkPlaces(glossary: Glossary): readonly Fault[] {
  return glossary.collections
    .filter((one) => one.places.length > 0 || one.extends !== undefined)
    .flatMap((layer) => checkLayer(layer, glossary));
}
