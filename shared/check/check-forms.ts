import type { Collection, Entry, Form } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { fold } from '../text/fold.ts';
import { entryFault } from './entry-fault.ts';

interface Claim {
  readonly entry: Entry;
  readonly form: Form;
  readonly position: number;
}

/** Forms that can match the same words, per language. */
function claimsOf(collection: Collection): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const entry of collection.entries) {
    entry.forms.forEach((form, position) => {
      const key = `${entry.language} ${fold(form.text).text}`;
      claims.set(key, [...(claims.get(key) ?? []), { entry, form, position }]);
    });
  }
  return claims;
}

function checkOwn(entry: Entry): Fault[] {
  const faults = entry.forms.flatMap((form, i) =>
    fold(form.text).text.trim()
      ? []
      : [
          entryFault(entry, ['forms', i, 'text'], {
            message: 'Nothing of it can be seen on a page.',
            remedy: 'Write the spelling itself.',
          }),
        ],
  );
  if (entry.forms.some(({ standing }) => standing === 'preferred')) return faults;
  return [
    ...faults,
    entryFault(entry, ['forms'], {
      message: 'None of the forms is the preferred one.',
      remedy: 'Give the settled word the standing "preferred".',
    }),
  ];
}

function checkClaim({ entry, form, position }: Claim, others: readonly Claim[]): Fault[] {
  const place = ['forms', position, 'text'];
  const twin = others.find((other) => other.entry === entry && other.position < position);
  if (twin) {
    return [
      entryFault(entry, place, {
        message: `"${form.text}" is matched by forms[${twin.position}] already.`,
        remedy: 'Remove one of the two: case, apostrophes, hyphens and spaces make no difference.',
      }),
    ];
  }
  const rival = others.find(
    (other) => other.entry !== entry && !(form.ambiguous && other.form.ambiguous),
  );
  if (!rival) return [];
  return [
    entryFault(entry, place, {
      message: `"${form.text}" is also a form of "${rival.entry.term}", and nothing tells the two apart.`,
      remedy: 'Mark it "ambiguous" in both and give both evidence, or remove it from one.',
    }),
  ];
}

/** Forms are visible, one is preferred, and no spelling is claimed twice without evidence. */
export function checkForms(collection: Collection): readonly Fault[] {
  const claims = [...claimsOf(collection).values()].filter((same) => same.length > 1);
  return [
    ...collection.entries.flatMap(checkOwn),
    ...claims.flatMap((same) => same.flatMap((claim) => checkClaim(claim, same))),
  ];
}
