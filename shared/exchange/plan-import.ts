import { digestsOf } from '../glossary/digests.ts';
import type { Collection, Entry } from '../glossary/entry.ts';
import type { Fault } from '../glossary/fault.ts';
import { languageRow } from '../language/languages.ts';
import { nameOf, sameWords } from './entry-fields.ts';
import type { EntryPatch } from './entry-patch.ts';
import { exchangeFault } from './exchange-fault.ts';
import { type Change, type ImportContext, planEntry, type RowGroup } from './plan-entry.ts';
import { planRow, type RowContext } from './plan-row.ts';

/** Everything an import would do, and everything that speaks against it. */
export interface ImportPlan {
  readonly changes: readonly Change[];
  readonly faults: readonly Fault[];
  /** What nobody has said yet about new words; nothing may be written until it is. */
  readonly unsaid: readonly ('author' | 'origin')[];
}

/** The Entry a patch is about: ours, a blank one to be filled, or what is wrong with the address. */
function findOurs(
  patch: EntryPatch,
  { id, sourceLanguage, entries }: Collection,
  patches: readonly EntryPatch[],
): Entry | Fault {
  const { term, language, place } = patch;
  const of = (tag: string) => entries.find((one) => one.term === term && one.language === tag);
  const source = of(sourceLanguage);
  // A file may bring a term and its other languages at once.
  const fresh = patches.find((one) => one.term === term && one.topic !== undefined);
  if (!source && !fresh) {
    const remedy = `Correct it as the export wrote it, or write the ${sourceLanguage} entry first.`;
    return exchangeFault(place, `${id} has no term "${term}".`, remedy);
  }
  if (!languageRow(language)) {
    const message = `"${language}" names no language Termlight knows.`;
    return exchangeFault(place, message, 'Use a BCP 47 tag such as es or zh-Hans.');
  }
  const ours = of(language);
  if (ours) return ours;
  if (patch.digest !== null) {
    const message = `There is no ${nameOf(patch)} here, but the file names a digest of it.`;
    return exchangeFault(place, message, 'Empty the digest if the text is new.');
  }
  const { topic } = patch;
  const concept = topic === undefined ? {} : { concept: { topic, related: [] } };
  const blank = { equivalent: '', explanation: '', forms: [], sources: [], authors: [] };
  const own = { format: 1 as const, ...blank, ...concept };
  return { collection: id, term, language, ...own, origin: 'machine', reviews: [] };
}

/** Who and what wrote new words, where neither the row nor the person who imports it says. */
function unsaidOf(changes: readonly Change[], { author, origin }: ImportContext) {
  const written = changes.filter(({ before, after }) => !before || !sameWords(before, after));
  const claimed = written.filter(({ before }) => !before || before.origin === 'person');
  const lacks = (some: readonly Change[], field: 'author' | 'origin') =>
    some.some(({ said }) => said?.[field] === undefined);
  return [
    ...(author === undefined && lacks(written, 'author') ? (['author'] as const) : []),
    ...(origin === undefined && lacks(claimed, 'origin') ? (['origin'] as const) : []),
  ];
}

/**
 * What it would mean to take in what another file says. A file as we exported it changes nothing;
 * what the file does not say is kept; nothing is written here.
 */
export async function planImport(
  patches: readonly EntryPatch[],
  context: ImportContext,
): Promise<ImportPlan> {
  const { collection } = context;
  const rowContext: RowContext = { ...context, digests: await digestsOf(collection) };
  const groups = new Map<string, RowGroup>();
  const faults: Fault[] = [];
  for (const patch of patches) {
    const ours = findOurs(patch, collection, patches);
    if ('level' in ours) {
      faults.push(ours);
      continue;
    }
    const key = `${ours.language} ${ours.term}`;
    const group = groups.get(key) ?? { ours, rows: [] };
    groups.set(key, group);
    const { place, author, origin } = patch;
    const plan = await planRow(patch, group.ours, rowContext);
    const said = { ...(author !== undefined && { author }), ...(origin && { origin }) };
    group.rows.push({ place, said, ...plan });
  }
  const plans = [...groups.values()].map((group) => planEntry(group, context));
  const changes = plans.flatMap(({ change }) => change ?? []);
  return {
    changes,
    faults: [...faults, ...plans.flatMap((plan) => plan.faults)],
    unsaid: unsaidOf(changes, context),
  };
}
