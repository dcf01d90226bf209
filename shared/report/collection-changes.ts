import type { Collection } from '../glossary/entry.ts';
import { type Change, fieldChange, listChange } from './change.ts';
import { baseOf } from './standing-rows.ts';

function count(people: number, role: string): string {
  return `${people} ${role}${people === 1 ? '' : 's'}`;
}

function policyOf({ policy: { translator, subject } }: Collection): string {
  return `${count(translator, 'translator')} and ${count(subject, 'subject reviewer')}`;
}

/** What each place calls each term, with how it is found, a line each. */
function localNamesOf({ places }: Collection): readonly string[] {
  return places.flatMap((place) =>
    place.names.map(({ term, name, forms }) => {
      const spellings = forms.map(({ text, ambiguous }) =>
        ambiguous ? `${text}, only there` : text,
      );
      return `${place.name} calls ${term} ${name} (found as: ${spellings.join('; ') || 'nothing'})`;
    }),
  );
}

function sitesOf({ places }: Collection): readonly string[] {
  return places.flatMap(({ name, hosts }) => hosts.map(({ host }) => `${host} of ${name}`));
}

/** What differs between two versions of what a collection says of itself. */
export function collectionChanges(before: Collection, after: Collection): readonly Change[] {
  const fields = ['title', 'publisher', 'jurisdiction', 'licence', 'sourceLanguage'] as const;
  return [
    ...fields.flatMap((field) => fieldChange(field, before[field], after[field])),
    ...fieldChange('extends', baseOf(before) ?? undefined, baseOf(after) ?? undefined),
    ...fieldChange('policy', policyOf(before), policyOf(after)),
    ...listChange('topics', before.topics, after.topics),
    ...listChange('localNames', localNamesOf(before), localNamesOf(after)),
    ...listChange('sites', sitesOf(before), sitesOf(after)),
  ];
}
