import type { Collection } from '../glossary/entry.ts';
import { type Change, fieldChange, listChange } from './change.ts';
import { baseOf } from './standing-rows.ts';

function count(people: number, role: string): string {
  return `${people} ${role}${people === 1 ? '' : 's'}`;
}

function policyOf({ policy: { translator, subject } }: Collection): string {
  return `${count(translator, 'translator')} and ${count(subject, 'subject reviewer')}`;
}

/** What differs between two versions of what a collection says of itself. */
export function collectionChanges(before: Collection, after: Collection): readonly Change[] {
  const fields = ['title', 'publisher', 'jurisdiction', 'licence', 'sourceLanguage'] as const;
  return [
    ...fields.flatMap((field) => fieldChange(field, before[field], after[field])),
    ...fieldChange('extends', baseOf(before) ?? undefined, baseOf(after) ?? undefined),
    ...fieldChange('policy', policyOf(before), policyOf(after)),
    ...listChange('topics', before.topics, after.topics),
  ];
}
