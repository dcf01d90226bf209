import { checkGlossary } from '../../shared/check/check-glossary.ts';
import { pathOf } from '../../shared/check/entry-fault.ts';
import { isSerious } from '../../shared/exchange/exchange-fault.ts';
import type { Change } from '../../shared/exchange/plan-entry.ts';
import type { Fault } from '../../shared/glossary/fault.ts';
import { fileForm } from '../../shared/glossary/file-form.ts';
import type { GlossaryFile } from '../../shared/glossary/parse-glossary.ts';
import { today } from './today.ts';

/** A glossary's files as they would be once changes are made. */
function withChanges(files: readonly GlossaryFile[], changes: readonly Change[]): GlossaryFile[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const { after } of changes) texts.set(pathOf(after), fileForm(after));
  return [...texts].map(([path, text]) => ({ path, text }));
}

/** Changes after which the glossary passes every rule, and why the others had to be left out. */
export interface CheckedChanges {
  readonly changes: readonly Change[];
  readonly faults: readonly Fault[];
}

/**
 * Holds what a glossary would become to the rules it must pass. Faults name the place in the
 * imported file where the words come from.
 */
export function checkResult(
  files: readonly GlossaryFile[],
  changes: readonly Change[],
): CheckedChanges {
  const found = checkGlossary(withChanges(files, changes), { today: today() }).faults.filter(
    isSerious,
  );
  if (found.length === 0) return { changes, faults: [] };
  const cause = (path: string) => changes.find(({ after }) => pathOf(after) === path);
  const faults = found.map((fault) => {
    const place = cause(fault.path)?.place;
    return place ? { ...fault, path: '', place: `${place}, ${fault.place}` } : fault;
  });
  const sound = changes.filter(({ after }) => !found.some(({ path }) => path === pathOf(after)));
  if (sound.length === changes.length) return { changes: [], faults };
  // What was left out may have been what another change leaned on.
  const rest = checkResult(files, sound);
  return { changes: rest.changes, faults: [...faults, ...rest.faults] };
}
