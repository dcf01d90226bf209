import type { Collection, Entry, Form } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { fold } from '../text/fold.ts';
import { entryFault } from './entry-fault.ts';

interface Claim {
  readonly entry: Entry;
  readonly form: Form;
  readonly position: number;
}

/** Each spelling of a language with the first claim every Entry makes to it. */
function claimsOf(collection: Collection): ReadonlyMap<string, Map<Entry, Claim>> {
  const spellings = new Map<string, Map<Entry, Claim>>();
  for (const entry of collection.entries) {
    entry.forms.forEach((form, position) => {
      const spelling = `${entry.language} ${fold(form.text).text}`;
      const claims = spellings.get(spelling) ?? new Map<Entry, Claim>();
      spellings.set(spelling, claims);
      if (!claims.has(entry)) claims.set(entry, { entry, form, position });
    });
  }
  return spellings;
}

/** What speaks for an Entry's meaning, alike for Entries that nothing tells apart. */
function supportOf({ evidence }: Entry): string {
  const near = (evidence?.near ?? []).map((word) => fold(word).text);
  return JSON.stringify([near.sort(), [...(evidence?.topics ?? [])].sort()]);
}

/** The first claim of each kind by one Entry, and the first by another: all that is asked of many. */
class Rivals {
  private readonly first = new Map<string, Claim[]>();

  constructor(
    claims: Iterable<Claim>,
    private readonly kindOf: (claim: Claim) => string,
  ) {
    for (const claim of claims) {
      const same = this.first.get(kindOf(claim)) ?? [];
      this.first.set(kindOf(claim), same);
      if (same.length < 2) same.push(claim);
    }
  }

  /** A claim of this kind by another Entry. */
  of(claim: Claim, kind = this.kindOf(claim)): Claim | undefined {
    return this.first.get(kind)?.find(({ entry }) => entry !== claim.entry);
  }
}

function rivalFault({ entry, form, position }: Claim, rival: Claim, isSame: boolean): Fault {
  return entryFault(entry, ['forms', position, 'text'], {
    message: isSame
      ? `"${form.text}" is also a form of "${rival.entry.term}", whose evidence is the same.`
      : `"${form.text}" is also a form of "${rival.entry.term}", and nothing tells the two apart.`,
    remedy: isSame
      ? 'Give each of the two words in "near" that the other has not.'
      : 'Mark it "ambiguous" in both and give both evidence, or remove it from one.',
  });
}

function checkSpelling(claims: readonly Claim[]): readonly Fault[] {
  const bySureness = new Rivals(claims, ({ form }) => (form.ambiguous ? 'ambiguous' : 'sure'));
  const byEvidence = new Rivals(
    claims.filter(({ form }) => form.ambiguous),
    ({ entry }) => supportOf(entry),
  );
  return claims.flatMap((claim) => {
    const sure = bySureness.of(claim, 'sure');
    const rival = sure ?? (claim.form.ambiguous ? undefined : bySureness.of(claim, 'ambiguous'));
    if (rival) return [rivalFault(claim, rival, false)];
    const same = claim.form.ambiguous ? byEvidence.of(claim) : undefined;
    return same ? [rivalFault(claim, same, true)] : [];
  });
}

/** No spelling is claimed by two terms of a language unless their evidence can tell them apart. */
export function checkRivals(collection: Collection): readonly Fault[] {
  return [...claimsOf(collection).values()]
    .filter(({ size }) => size > 1)
    .flatMap((claims) => checkSpelling([...claims.values()]));
}
