import type { Collection, Entry } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { fold } from '../text/fold.ts';
import { entryFault } from './entry-fault.ts';

function checkSpellings(entry: Entry): readonly Fault[] {
  const first = new Map<string, number>();
  return entry.forms.flatMap(({ text, case: rule }, i) => {
    const place = ['forms', i, 'text'];
    const folded = fold(text).text.trim();
    if (!folded) {
      return [
        entryFault(entry, place, {
          message: 'Nothing of it can be seen on a page.',
          remedy: 'Write the spelling itself.',
        }),
      ];
    }
    const faults: Fault[] = [];
    const twin = first.get(folded);
    if (twin === undefined) first.set(folded, i);
    else {
      faults.push(
        entryFault(entry, place, {
          message: `"${text}" is matched by forms[${twin}] already.`,
          remedy:
            'Remove one of the two: case, apostrophes, hyphens and spaces make no difference.',
        }),
      );
    }
    if (rule === 'capitals' && text === text.toLowerCase()) {
      faults.push(
        entryFault(entry, ['forms', i, 'case'], {
          message: `"${text}" has no capital letter, so the rule "capitals" asks for nothing.`,
          remedy: 'Write the capitals a page must show, or remove "case".',
        }),
      );
    }
    return faults;
  });
}

/** In each Entry the forms are visible, none stands twice, their case rules ask for something, one is preferred. */
export function checkForms(collection: Collection): readonly Fault[] {
  return collection.entries.flatMap((entry) => {
    const faults = checkSpellings(entry);
    if (entry.forms.some(({ standing }) => standing === 'preferred')) return faults;
    return [
      ...faults,
      entryFault(entry, ['forms'], {
        message: 'None of the forms is the preferred one.',
        remedy: 'Give the settled word the standing "preferred".',
      }),
    ];
  });
}
