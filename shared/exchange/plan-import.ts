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
function findOurs(patch: EntryPatch, { id, sourceLanguage, entries }: Collection): Entry | Fault {
  const { term, language, place } = patch;
  const of = (tag: string) => entries.find((one) => one.term === term && one.language === tag);
  const source = of(sourceLanguage);
  if (!source) {
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
  const { format } = source;
  const blank = { format, equivalent: '', explanation: '', forms: [], sources: [], authors: [] };
  return { collection: id, term, language, ...blank, origin: 'machine', reviews: [] };
}

function unsaidOf(changes: readonly Change[], { author, origin }: ImportContext) {
  const written = changes.filter(({ before, after }) => !before || !sameWords(before, after));
  const claimed = written.some(({ before }) => !before || before.origin === 'person');
  return [
    ...(written.length && author === undefined ? (['author'] as const) : []),
    ...(claimed && origin === undefined ? (['origin'] as const) : []),
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
    const ours = findOurs(patch, collection);
    if ('level' in ours) {
      faults.push(ours);
      continue;
    }
    const key = `${ours.language} ${ours.term}`;
    const group = groups.get(key) ?? { ours, rows: [] };
    groups.set(key, group);
    group.rows.push({ place: patch.place, ...(await planRow(patch, group.ours, rowContext)) });
  }
  const plans = [...groups.values()].map((group) => planEntry(group, context));
  const changes = plans.flatMap(({ change }) => change ?? []);
  return {
    changes,
    faults: [...faults, ...plans.flatMap((plan) => plan.faults)],
    unsaid: unsaidOf(changes, context),
  };
}
