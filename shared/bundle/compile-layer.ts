import type { Collection, Place } from '../glossary/entry.ts';
import type { Layer, LayerPlace } from './layer.ts';

function compilePlace({ code, name, hosts, names }: Place): LayerPlace {
  return {
    code,
    name,
    hosts: hosts.map(({ host }) => host),
    names: names.map(({ term, name: local, sources, forms }) => ({
      term,
      name: local,
      sources,
      forms: forms.map(({ text, case: rule, ambiguous }) => ({
        text,
        ...(rule === 'capitals' && { capitals: true }),
        ...(ambiguous && { ambiguous }),
      })),
    })),
  };
}

/** What readers' products load of a layer; null for a collection that is none. */
export function compileLayer(collection: Collection): Layer | null {
  const { id, extends: base, places } = collection;
  if (base === undefined) return null;
  return { format: 1, collection: id, extends: base, places: places.map(compilePlace) };
}
